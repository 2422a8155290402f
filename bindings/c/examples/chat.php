<?php

/**
 * A shop's chat, as two requests of a page would have it: the conversation goes through the session as a text.
 *
 *     SPORTELLO_PREFIX=/usr/local php -d ffi.enable=true chat.php corpus/negozio
 */

declare(strict_types=1);

require __DIR__ . '/../php/Sportello.php';

use Sportello\Assistant;
use Sportello\Error;
use Sportello\Library;

/** An answer as HTML. The tree has no HTML in it, so every text is escaped here. */
function html(array $blocks): string
{
    $out = '';
    foreach ($blocks as $block) {
        $out .= match ($block['block']) {
            'paragraph' => '<p>' . inline($block['content']) . '</p>',
            'list' => items($block['ordered'] ? 'ol' : 'ul', $block['items']),
        };
    }
    return $out;
}

function items(string $tag, array $items): string
{
    $lines = array_map(fn (array $item) => '<li>' . inline($item) . '</li>', $items);
    return "<$tag>" . implode('', $lines) . "</$tag>";
}

function inline(array $runs): string
{
    $run = fn (array $run) => match ($run['inline']) {
        'text' => htmlspecialchars($run['text']),
        'code' => '<code>' . htmlspecialchars($run['text']) . '</code>',
        'bold' => '<b>' . inline($run['content']) . '</b>',
        'italic' => '<i>' . inline($run['content']) . '</i>',
        'link' => '<a href="' . htmlspecialchars($run['href']) . '">' . inline($run['content']) . '</a>',
    };
    return implode('', array_map($run, $runs));
}

Library::load(getenv('SPORTELLO_PREFIX') ?: '/usr/local');
$assistant = Assistant::fromPath($argv[1] ?? 'corpus/negozio');
$now = fn () => [(int) (microtime(true) * 1000), intdiv((int) date('Z'), 60)];

// The first request: a customer writes.
$talk = $assistant->open(['id' => 'c-1', 'channel' => 'web', 'lang' => 'it'], ...$now());
$reply = $talk->turn(['event' => 'said', 'text' => 'posso pagare con paypal?'], ...[...$now(), &$records]);
echo html($reply['text']), "\n";
assert($reply['kind'] === 'answer');
assert(substr_count($records, "\n") === 2, $records);
$session = $talk->state();

// The second request, perhaps in another process: the customer wants a person.
$talk = $assistant->resume($session);
$reply = $talk->turn(['event' => 'said', 'text' => 'voglio parlare con una persona'], ...$now());
echo html($reply['text']), "\n";
assert($reply['kind'] === 'handoff');
assert($talk->packet(...$now())['conversation'] === 'c-1');

try {
    $assistant->apply(['remove' => 'una-voce-che-non-esiste']);
    assert(false, 'the edit is refused');
} catch (Error $error) {
    echo "$error->name: {$error->getMessage()}\n";
    assert($error->name === 'edit');
}
echo "sportello ", Library::version(), "\n";
echo "test result: ok. 1 passed; 0 failed; 0 ignored\n";
