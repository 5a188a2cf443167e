"""What a crash usually means here, in a sentence and a question."""

import re

from labkit.engine.crash import Crash
from labkit.place import current

# (exception, pattern in its message, what it usually means, question)
_MEANINGS = (
    ("KeyboardInterrupt", "", "You stopped it. A loop that never ends usually lacks the step that "
     "changes its condition.", "What has to become false for your loop to end, and which line "
     "changes it?"),
    ("TooSlow", "", "A right answer of any style needs a small fraction of that time.",
     "Which loop runs more often than there are time steps?"),
    ("TooLarge", "", "No right answer is that large.", "Which size grows where it should not?"),
    ("Died", "", "The whole Python process ended or was ended, not only the call.",
     "Which line reaches outside the function: an exit, a process, or memory without end?"),
    ("SystemExit", "", "exit() ends the whole program, here and in grading.",
     "What should your function return in place of leaving?"),
    ("NotImplementedError", "missing the required .forward", "A module is called through its "
     "method forward.", "Is that method there, under exactly that name, and inside the class?"),
    ("NotImplementedError", "", "A raise NotImplementedError still stands under your code, and "
     "Python reaches it.", "Which line of the stub is left over?"),
    ("NameError|UnboundLocalError", "local variable", "A name is read before the line that gives "
     "it a value, or on a path where no line does.", "On which path is it never assigned?"),
    ("NameError|UnboundLocalError", "", "No cell that has run defines this name. Either it is "
     "spelled differently where it is defined, or the cell that defines it has not been run.",
     "Which cell defines it, and has it run since the kernel started?"),
    ("ValueError", "matmul|not aligned|mismatch in its core dimension", "In a product A @ B the "
     "columns of A must be as many as the rows of B.", "Which of the two shapes do you expect to "
     "be different, and does the order of the product give it?"),
    ("ValueError", "could not broadcast", "What stands on the right of the = has another shape "
     "than the place on the left.", "Which of the two shapes is the one on paper, and "
     "where does the other come from?"),
    ("ValueError", "could not be broadcast|operands could not|non-broadcastable", "Two arrays of "
     "these shapes cannot be combined entry by entry.", "Which shape does each of the two have on "
     "paper?"),
    ("ValueError", "inhomogeneous|all input arrays must have the same shape", "The entries have "
     "different lengths, so no rectangular array holds them.", "What makes them equally long?"),
    ("ValueError", "cannot reshape", "A reshape keeps the number of entries: the sizes of the new "
     "shape must multiply to it.", "What is the product of the sizes that you ask for?"),
    ("ValueError", "too many dimensions 'str'", "A tensor holds numbers, never words.",
     "Must this be a tensor at all, or may it stay what it is?"),
    ("ValueError", "unpack", "The number of names on the left differs from the number of values.",
     "How many values arrive on the right, and which ones?"),
    ("ValueError", "max\\(\\)|zero-size|empty", "A maximum of nothing does not exist.",
     "What should happen when there is nothing to look at?"),
    ("ValueError", "is not in list", "index() finds only what the list holds.",
     "What should happen to a word that is not there?"),
    ("ValueError", "truth value of an array", "An array in a condition has many truth values, not "
     "one.", "Which single question about the array do you mean: any, all, or one entry?"),
    ("IndexError", "only integers|arrays used as indices", "An index is a whole number; a "
     "division with / gives a float.", "Which line made the index, and of which type is it?"),
    ("IndexError", "pop from", "Nothing is left that could be taken out.",
     "How many entries does it have for the shortest input?"),
    ("IndexError", "", "An index reaches past the end: the last of n entries has the index n - 1.",
     "What is the largest index your code uses, and how long is what it reads?"),
    ("KeyError", r"^(np\.u?int\d*\()?-?\d", "The dictionary does not hold this number as a key. "
     "In a vocabulary of C entries the indices run from 0 to C - 1.",
     "Where does this number come from, and is it an index of the vocabulary?"),
    ("KeyError", "", "The dictionary does not hold this key. Words that the vocabulary has never "
     "seen are what UNK is for.", "What should a look-up give for a word that is not there?"),
    ("TypeError", "NoneType", "Something is None. A function without return gives None, and so do "
     "methods that work in place, such as list.append and list.sort.",
     "Which value in that line is None, and which function made it?"),
    ("TypeError", r"type '(int|float|bool|numpy\.\w+)' has no len", "A single number has no "
     "length; how many there are is known by what holds them.",
     "What should be counted here, and which object holds it?"),
    ("TypeError", r"type '(generator|zip|map|filter|enumerate|reversed)' has no len", "An iterator "
     "does not know how much is still to come.", "How often is it gone through, and what keeps "
     "its values?"),
    ("TypeError", "has no len", "len() asks an object for its method __len__.",
     "Is that method there, under exactly that name?"),
    ("TypeError", "slice indices must be integers", "A slice ends at a whole number; a product "
     "with a share of one is a float.", "Which function makes the nearest whole number of it?"),
    ("TypeError", "not iterable", "A loop goes through a list, an array or a range, not through a "
     "number.", "What should the loop go through, or how many times should it run?"),
    ("TypeError", "as a data type", "The shape of an array is one argument: a tuple, in "
     "parentheses of its own.", "Where does the shape begin and end in that call?"),
    ("TypeError", "unsupported operand.*'list'", "Lists do no arithmetic; arrays do.",
     "Where does it become an array, if it should?"),
    ("TypeError", "concatenate list", "A list can be joined only to another list.",
     "What stands at the right of the +, and what should stand there?"),
    ("TypeError", "not callable", "A name that should be a function holds something else. A "
     "variable may have taken the name of a function.", "Where was that name last assigned?"),
    ("TypeError", "positional argument|keyword argument", "A function is called with other "
     "arguments than it takes.", "Which arguments does its definition name?"),
    ("TypeError", "can only be converted|only integer scalar|only length-1|0-dimensional",
     "An array stands where a single number is needed.", "Which entry of it do you mean?"),
    ("TypeError", "unhashable", "An array or a list cannot be looked up in a dictionary.",
     "Which single word or index should be looked up?"),
    ("AttributeError", "NoneType", "Something is None. A function without return gives None.",
     "Which value in that line is None, and which function made it?"),
    ("AttributeError", "'numpy.ndarray' object has no attribute '(append|extend|insert|pop|"
     "remove|index)'", "An array is used like a list.",
     "Where does it become a list, if it should?"),
    ("AttributeError", "'list' object|'tuple' object", "A list or tuple is used like an array.",
     "Where does it become an array, if it should?"),
    ("AttributeError", "cannot assign module before Module.__init__", "PyTorch modules must be "
     "set up by their parent class first.", "Which call belongs first in __init__?"),
    ("AttributeError", "", "The object has no such attribute.", "What type is it at that line?"),
    ("StopIteration", "", "next() was asked for more than there is: an iterator such as zip can be "
     "gone through once.", "How often is it gone through, and what keeps its values?"),
    ("RecursionError", "", "The function calls itself without end.", "Which call stops the chain?"),
    ("ZeroDivisionError|FloatingPointError", "", "Something is divided by zero.",
     "For which input is that divisor zero, and what should happen then?"),
    ("RuntimeError", "dtype|scalar type|Double|Float", "Two tensors hold different types of "
     "number; PyTorch does not convert by itself.", "Which dtype do the model's parameters have, "
     "and which does your tensor?"),
    ("RuntimeError", "Can.t call numpy", "A tensor that records its history does not turn into an "
     "array by itself.", "Which call cuts a tensor off from its history first?"),
    ("RuntimeError", "requires grad|requires_grad|leaf Variable", "A parameter that records its "
     "history may not be written in place.", "How does PyTorch let you change a parameter without "
     "recording it?"),
    ("RuntimeError", "does not require grad|grad_fn", "The loss has no history that leads back to "
     "the parameters.", "Which step on the way to the loss left PyTorch?"),
    ("RuntimeError", "shapes cannot be multiplied|size of tensor|must match|Expected size",
     "Two tensors have shapes that do not fit.", "Which shape does each of them have on paper?"),
    ("MemoryError", "", "The computation asks for more memory than there is.",
     "Which array is larger than its inputs?"),
)  # fmt: skip


def headline(crash: Crash) -> str:
    """'raised ValueError in forward_pass' or 'was stopped'."""
    if crash.kind == "KeyboardInterrupt":
        where = f" in the line: {crash.line}" if crash.line else ""
        return f"you stopped it{where}"
    if crash.kind == "TooSlow":
        return "too slow to check"
    if crash.kind in ("TooLarge", "Died"):
        return crash.message
    if crash.kind == "NotImplementedError" and crash.stub:
        calls = "" if crash.own else "it calls "
        return f"{calls}{crash.function}{', which' if calls else ''} is not written yet"
    first = crash.message.strip().splitlines()[0] if crash.message.strip() else ""
    return f"{crash.kind}: {_cut(first)}" if first else crash.kind


def _cut(text: str, most: int = 120) -> str:
    """A sentence or more, as many as there is room for; of a long one its beginning."""
    if len(text) <= most:
        return text
    end = text.rfind(". ", 0, most)
    return text[:end] if end > 0 else text[:most].rpartition(" ")[0] + " ..."


def meaning(crash: Crash) -> tuple[str, str]:
    """(what it usually means, question); two empty strings when nothing is known."""
    if crash.kind == "NotImplementedError" and crash.stub:
        return (
            "A name that your code uses still holds the unwritten stub.",
            f"Will you write {crash.function} first, or import {current().reference}'s for now?",
        )
    for kind, pattern, text, question in _MEANINGS:
        if re.fullmatch(kind, crash.kind) and re.search(pattern, crash.message):
            return text, question
    return "", ""


def place(crash: Crash) -> list[str]:
    """The learner's own line, and the shapes of what stands in it."""
    if not crash.line and not crash.lineno:
        return []
    where = _function(crash)
    lines = [f"Line {crash.lineno}{where}: {crash.line}" if crash.line
             else f"Line {crash.lineno}{where}."]  # fmt: skip
    used = [f"{name} is {text}" for name, text in crash.values.items()
            if re.search(rf"\b{re.escape(name)}\b", crash.line)]  # fmt: skip
    if used:
        lines.append("There, " + "; ".join(used[:5]) + ".")
    return lines


def _function(crash: Crash) -> str:
    """' of forward', ' of helper, in forward' where a method called it, or nothing."""
    if crash.function in ("", "<module>"):
        return ""
    if crash.method in ("", crash.function):
        return f" of {crash.function}"
    inner = "" if crash.function.startswith("<") else f"{crash.function}, in "
    return f" of {inner}{crash.method}"


def wrong_arguments(crash: Crash) -> bool:
    """Whether the call itself failed: the learner's function takes other arguments."""
    pattern = r"takes .*argument|missing .*argument|unexpected keyword|multiple values"
    return (
        crash.kind == "TypeError" and not crash.lineno and bool(re.search(pattern, crash.message))
    )
