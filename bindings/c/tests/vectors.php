<?php

/** Every recorded decision is decided again through FFI; the argument is the number of cases. */

declare(strict_types=1);

require __DIR__ . '/../php/Sportello.php';

use Sportello\Assistant;
use Sportello\Library;

Library::load(getenv('SPORTELLO_PREFIX'));
$path = fn (string $faq) => str_contains($faq, '.') ? "tests/faqs/$faq" : "corpus/$faq";
[$shelf, $cases, $wrong] = [[], 0, 0];
foreach (glob('tests/vectors/*.jsonl') as $file) {
    foreach (file($file) as $line) {
        $case = json_decode($line, true, flags: JSON_THROW_ON_ERROR);
        $edits = $case['edits'] ?? [];
        $assistant = $edits ? Assistant::fromPath($path($case['faq'])) : $shelf[$case['faq']] ??= Assistant::fromPath($path($case['faq']));
        foreach ($edits as $edit) {
            $assistant->apply($edit);
        }
        $decision = $assistant->askJson($case['ask'], (float) ($case['italian'] ?? 0.5));
        $cases++;
        // The decision is the last key of the line: its text, to the byte.
        if (!str_ends_with(rtrim($line), "\"decision\": $decision}")) {
            fwrite(STDERR, "{$case['name']}\n  got $decision\n");
            $wrong++;
        }
    }
}
echo "$cases vectors in PHP\n";
$good = $wrong === 0 && $cases === (int) $argv[1];
echo $good ? "test result: ok. 1 passed; 0 failed; 0 ignored\n" : "test result: FAILED. 0 passed; 1 failed; 0 ignored\n";
exit($good ? 0 : 1);
