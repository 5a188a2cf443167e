"""A translation is a file: the same calls say the same in another language, as far as it goes."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

import labkit
from labkit import exercises, place, words
from labkit.release import Course, CourseError
from labkit.reports import text

ROOT = Path(labkit.__file__).parent
OTHER = Path(__file__).parent / "other_course"


@pytest.fixture
def other_course():
    before = place.current()
    yield Course.find(OTHER)
    words.use(words.ENGLISH)
    place.use(before)


def mean(x):
    return sum(x)


def test_a_mistake_and_a_hint_are_said_in_another_language(other_course, capsys):
    english = labkit.check(mean).verdict
    words.use("de")
    german = labkit.check(mean).verdict
    assert german.headline == "die Summe kommt zurück, nicht das Mittel"
    assert german.question.startswith("Um wie viel wächst")
    assert "dasselbe wie bei einer Summe, die niemand" in " ".join(text.render(german).split())
    assert (german.mistakes, german.score) == (english.mistakes, english.score)
    capsys.readouterr()
    labkit.hint(mean)
    assert "Das Mittel ist die eine Zahl" in capsys.readouterr().out


def test_a_report_is_said_in_another_language(other_course):
    words.use("de")
    assert labkit.check(exercises.answer("mean")).verdict.headline.startswith("alle ")


def test_what_was_seen_and_what_is_kept_are_said_in_another_language(other_course, capsys):
    def of_two(x):
        return [1, 2]

    of_two.__name__ = "mean"
    words.use("de")
    labkit.check(of_two)
    labkit.check(mean)
    labkit.progress(exercises.face("mean").lab)
    said = " ".join(capsys.readouterr().out.split())
    assert "mean ist list mit 2 Einträgen; a single real number ist verlangt" in said
    assert "daneben: dasselbe wie bei" in said
    assert "0 von 3 Aufgaben richtig" in said and "falsche Werte" in said


def test_what_a_translation_leaves_out_stays_english(other_course):
    words.use("de")
    left_out = {m.name: m.fact for m in exercises.load("mean").mistakes}["one-place-more"]
    assert left_out == "the total is shared by one place too many"
    assert words.say("report.is_wrong", outputs="loss") == "loss is wrong"
    assert exercises.face("median").hints[0].isascii()


def test_english_is_back_when_it_is_asked_for(other_course):
    words.use("de")
    words.use("en")
    assert labkit.check(mean).verdict.headline == "the total is returned, not the mean"


def test_a_language_without_a_file_is_refused_and_changes_nothing():
    with pytest.raises(CourseError, match="no words of the language xx"):
        words.use("xx")
    assert words.say("report.passed", n=4) == "all 4 cases right"


def test_a_translation_fills_in_no_blank_that_english_has_not():
    english = tomllib.loads((ROOT / "words" / "en.toml").read_text("utf-8"))
    for path in OTHER.glob("words/*.toml"):
        said = tomllib.loads(path.read_text("utf-8"))
        for group in said.keys() & english.keys():
            for name, sentence in said[group].items():
                blanks = [set(re.findall(r"{\w*}", s)) for s in (sentence, english[group][name])]
                assert blanks[0] <= blanks[1], f"{path.name}: {group}.{name}"


# Whom the other sentences in engine/ and reports/ are for, and why they are no words to translate.
NO_WORDS = {
    "engine/audit.py": "authors, from labkit mistakes --try",
    "reports/catalogue.py": "instructors: docs/mistakes.md",
    "engine/crash_text.py": "patterns of Python's own messages",
    "engine/results.py": "patterns of NumPy's own warnings",
    "engine/plain.py": "kinds of value, which come from a sandbox that has no words",
    "engine/observe.py": "what a sandbox reports of a value that it could not take",
    "engine/drill.py": "the mark of a drill, one in all languages",
    "engine/verdict.py": "the values of states in files and grades; [state] has their words",
    "engine/compare.py": "a mark that cases use for what is not judged",
}
SENTENCE = re.compile(r"[A-Za-z']+ [a-z']{2,}")
NO_SENTENCE = re.compile(r"^(import|from|def|class) |^\^")  # code that is written, a pattern


def sentences(source: str) -> list[str]:
    """The sentences in code: no docstring, nothing that is raised or asserted, no tag of HTML."""
    tree = ast.parse(source)
    own = {id(node) for outer in ast.walk(tree)
           if isinstance(outer, (ast.Raise, ast.Assert, ast.JoinedStr))
           or isinstance(outer, ast.Expr) and isinstance(outer.value, ast.Constant)
           for node in ast.walk(outer) if not isinstance(outer, ast.JoinedStr)
           or isinstance(node, ast.Constant)}  # fmt: skip
    texts = [_text(node) for node in ast.walk(tree) if id(node) not in own]
    bare = [re.sub(r"<[^>]*>?|^[^<]*>", " | ", text) for text in texts]
    return [text for text in bare if SENTENCE.search(text) and not NO_SENTENCE.search(text)]


def _text(node: ast.AST) -> str:
    """What a string says, with X for each blank; '' for what is no string."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "X" for part in node.values)
    value = getattr(node, "value", "") if isinstance(node, ast.Constant) else ""
    return value if isinstance(value, str) else ""


def test_what_learners_read_is_no_code():
    paths = [p for part in ("engine", "reports") for p in (ROOT / part).rglob("*.py")]
    found = {p.relative_to(ROOT).as_posix(): sentences(p.read_text("utf-8")) for p in paths}
    assert {name: said for name, said in found.items() if said and name not in NO_WORDS} == {}
    assert all(found[name] for name in NO_WORDS)  # no exception that nothing needs


def test_a_sentence_in_code_is_seen():
    code = 'def f(x):\n    """A docstring is fine."""\n    return f"{x} is wrong here"'
    assert sentences(code) and not sentences(code.replace(" is wrong here", "<p style='a b'>"))


def test_code_asks_for_the_sentences_that_are_there():
    asked = re.compile(r'(?:\bsay|template)\(\s*"([a-z_.-]+)"')
    found = {name for path in ROOT.rglob("*.py") if path.parent.name != "words"
             for name in asked.findall(path.read_text("utf-8"))}  # fmt: skip
    assert len(found) > 60
    for name in found:
        words.template(name)
