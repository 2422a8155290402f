<?php

declare(strict_types=1);

namespace Sportello;

/** What went wrong: `getCode()` is the number of sportello.h, `$name` the same in every language. */
final class Error extends \RuntimeException
{
    public function __construct(string $message, int $code, public readonly string $name)
    {
        parent::__construct($message, $code);
    }
}

/** The library, through FFI: PHP 8.1 or newer with `ffi.enable`. */
final class Library
{
    public const OK = 0;

    private static ?\FFI $ffi = null;

    /** Uses the library of a prefix, such as `/usr/local`. Call it once, before anything else. */
    public static function load(string $prefix): void
    {
        self::$ffi = \FFI::cdef(self::declarations("$prefix/include/sportello.h"), self::file("$prefix/lib"));
    }

    public static function ffi(): \FFI
    {
        if (self::$ffi === null) {
            self::load('/usr/local');
        }
        return self::$ffi;
    }

    public static function version(): string
    {
        return self::ffi()->sportello_version();
    }

    /** Calls a function that ends with places for a message; the other places are `$out`. */
    public static function call(string $function, mixed ...$arguments): void
    {
        $message = self::ffi()->new('char *');
        $code = self::ffi()->{"sportello_$function"}(...[...$arguments, \FFI::addr($message)]);
        if ($code !== self::OK) {
            throw new Error(self::take($message) ?? '', $code, self::ffi()->sportello_code_name($code));
        }
    }

    /** Calls a function whose last place but one is for a text. */
    public static function text(string $function, mixed ...$arguments): ?string
    {
        $text = self::ffi()->new('char *');
        self::call($function, ...[...$arguments, \FFI::addr($text)]);
        return self::take($text);
    }

    /** A text of the library's as PHP's own; the library's is freed. */
    public static function take(\FFI\CData $text): ?string
    {
        if (\FFI::isNull($text)) {
            return null;
        }
        $own = \FFI::string($text);
        self::ffi()->sportello_string_free($text);
        return $own;
    }

    /** The header as FFI reads it: without what is for the preprocessor. */
    private static function declarations(string $header): string
    {
        $text = file_get_contents($header);
        if ($text === false) {
            throw new \RuntimeException("$header: no header there: run `cargo xtask install-c --prefix`");
        }
        $text = preg_replace('~/\*.*?\*/|//[^\n]*~s', '', $text);
        // What FFI knows by itself, or is for C++ alone.
        $text = preg_replace('~^#ifdef __cplusplus\n.*?^#endif.*?\n~ms', '', $text);
        $text = preg_replace('~^#if defined\(__cplusplus\).*?^#endif.*?\n~ms', '', $text);
        $text = preg_replace('~^#if __STDC_VERSION__ >= 202311L\n.*?^#else\n~ms', '', $text);
        return preg_replace('~^#.*\n~m', '', $text);
    }

    private static function file(string $folder): string
    {
        return $folder . match (PHP_OS_FAMILY) {
            'Darwin' => '/libsportello.dylib',
            'Windows' => '/sportello.dll',
            default => '/libsportello.so',
        };
    }
}

/** One Faq with its index. Decisions and replies are arrays, as JSON has them. */
final class Assistant
{
    public const NO_HINT = -1.0;

    private function __construct(private \FFI\CData $handle)
    {
    }

    /** A file, a folder of files, or what `sportello build` wrote, which is ready at once. */
    public static function fromPath(string $path): self
    {
        return self::load('load_path', $path);
    }

    public static function fromJson(string $faq): self
    {
        return self::load('load_json', $faq);
    }

    private static function load(string $function, string $text): self
    {
        $handle = Library::ffi()->new('sportello_t *');
        Library::call($function, $text, strlen($text), \FFI::addr($handle));
        return new self($handle);
    }

    public function __destruct()
    {
        Library::ffi()->sportello_free($this->handle);
    }

    public function ask(string $question, float $italian = self::NO_HINT): array
    {
        return json_decode($this->askJson($question, $italian), true, flags: JSON_THROW_ON_ERROR);
    }

    /** The decision's JSON as the engine writes it. */
    public function askJson(string $question, float $italian = self::NO_HINT): string
    {
        return Library::text('ask', $this->handle, $question, strlen($question), $italian);
    }

    public function suggest(string $typed, float $italian = self::NO_HINT, int $most = 0): array
    {
        return self::read(Library::text('suggest', $this->handle, $typed, strlen($typed), $italian, $most));
    }

    public function explain(string $question, float $italian = self::NO_HINT): array
    {
        return self::read(Library::text('explain', $this->handle, $question, strlen($question), $italian));
    }

    public function entry(string $id, string $lang): array
    {
        return self::read(Library::text('entry', $this->handle, $id, $lang));
    }

    /** The Faq after all edits, as JSON. */
    public function faq(): string
    {
        return Library::text('faq', $this->handle);
    }

    public function check(): array
    {
        return self::read(Library::text('check', $this->handle));
    }

    /** `['put' => …]`, `['remove' => 'id']`, `['synonyms' => …]`, `['settings' => …]`, or the JSON of one. */
    public function apply(array|string $edit): void
    {
        $json = is_string($edit) ? $edit : self::write($edit);
        Library::call('apply', $this->handle, $json, strlen($json));
    }

    /** Records, one on each line, all of the journal. */
    public function learn(string $records, bool $approvedOnly = true): array
    {
        return self::read(Library::text('learn', $this->handle, $records, strlen($records), $approvedOnly));
    }

    /** Milliseconds since 1970, and how many minutes the company's clock is ahead of UTC. */
    public function open(array $opening, int $unixMs, int $offsetMinutes): Talk
    {
        $json = self::write((object) $opening);
        return Talk::of('open', $this->handle, $json, strlen($json), $unixMs, $offsetMinutes);
    }

    public function resume(string $state): Talk
    {
        return Talk::of('resume', $this->handle, $state, strlen($state));
    }

    /** @internal */
    public static function read(?string $json): ?array
    {
        return $json === null ? null : json_decode($json, true, flags: JSON_THROW_ON_ERROR);
    }

    /** @internal */
    public static function write(mixed $value): string
    {
        return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION);
    }
}

/** One conversation: keep `state()` in the session between requests, and `resume` it. */
final class Talk
{
    private function __construct(private \FFI\CData $handle)
    {
    }

    /** @internal */
    public static function of(string $function, mixed ...$arguments): self
    {
        $handle = Library::ffi()->new('sportello_talk_t *');
        Library::call($function, ...[...$arguments, \FFI::addr($handle)]);
        return new self($handle);
    }

    public function __destruct()
    {
        Library::ffi()->sportello_talk_free($this->handle);
    }

    /** The reply, or null for silence; `$records` gets what a journal is to keep, a record on each line. */
    public function turn(array $event, int $unixMs, int $offsetMinutes, ?string &$records = null): ?array
    {
        $json = Assistant::write($event);
        $reply = Library::ffi()->new('char *');
        $lines = Library::ffi()->new('char *');
        $time = [$unixMs, $offsetMinutes];
        Library::call('turn', $this->handle, $json, strlen($json), ...[...$time, \FFI::addr($reply), \FFI::addr($lines)]);
        $records = Library::take($lines) ?? '';
        return Assistant::read(Library::take($reply));
    }

    public function state(): string
    {
        return Library::text('state', $this->handle);
    }

    public function packet(int $unixMs, int $offsetMinutes): ?array
    {
        return Assistant::read(Library::text('packet', $this->handle, $unixMs, $offsetMinutes));
    }
}
