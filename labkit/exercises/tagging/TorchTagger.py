"""Exercise 10.8: TorchTagger, the same tagger as a torch module."""

from typing import Any

import numpy as np
import torch
from torch import nn

from labkit.engine import Case, Exercise, Foreign, Mismatch, Mistake
from labkit.engine.drivers.tagging import run_tagger, run_twice
from labkit.engine.plain import describe
from labkit.exercises.tagging._common import (
    PARAM_NAMES,
    other_tags,
    random_params,
    repeating_words,
)


class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (nn.Parameter(torch.tensor(array)) for array in params)
        self.E, self.U, self.V, self.W = E, U, V, W
        self.b_hidden, self.b_out = b_hidden, b_out

    def log_forward(self, words):
        """ln p(tag) of every tag: words is an int64 tensor (T,), the result (T, K)."""
        x = self.E[words]
        from_words = x @ self.U.T + self.b_hidden[:, 0]
        h = torch.zeros(len(self.V), dtype=self.V.dtype)
        states = []
        for z in from_words:
            h = torch.sigmoid(z + self.V @ h)
            states.append(h)
        after = torch.stack(states)
        logits = after @ self.W.T + self.b_out[:, 0]
        return torch.log_softmax(logits, dim=1)


class _Tagger:
    """What a driver found: six parameters, their log-probabilities, six gradients."""

    rtol = 1e-9

    def read(self, value: Any) -> dict[str, Any]:
        if value["kind"] != "nn.Module":
            raise Mismatch(f"TorchTagger(params) made a {value['kind']}, not an nn.Module")
        missing = [n for n, own in zip(PARAM_NAMES, value["own"], strict=True) if not own]
        if missing:
            raise Mismatch(
                f"the module has {value['count']} parameters, and none holds the values of "
                f"{', '.join(missing)}"
            )
        if value["count"] != len(PARAM_NAMES):
            raise Mismatch(f"the module has {value['count']} parameters; six are wanted")
        results = [self._tensor(returned) for returned in value["calls"]]
        leaves = {"log_probs": results[0]}
        if len(results) > 1:
            leaves["log_probs of a second call"] = results[1]
        for name, grad in zip(PARAM_NAMES, value["grads"], strict=False):
            leaves[f"d_{name}"] = grad
        unreached = [n for n, off in zip(PARAM_NAMES, value["unreached"], strict=False) if off]
        leaves["what no gradient reaches"] = ", ".join(unreached) or "none"
        leaves["dtype of the parameters"] = ", ".join(value["dtypes"])
        leaves["memory"] = "shared with params" if value["shares_memory"] else "the module's own"
        frozen = [n for n, off in zip(PARAM_NAMES, value["frozen"], strict=True) if off]
        leaves["requires_grad"] = f"off for {', '.join(frozen)}" if frozen else "on for all"
        return leaves

    @staticmethod
    def _tensor(returned: Any) -> np.ndarray:
        if not isinstance(returned, Foreign) or returned.kind not in ("torch tensor", "Parameter"):
            raise Mismatch(f"log_forward returned {describe(returned)}; a torch tensor is wanted")
        return np.asarray(returned.array, dtype=float)


def cases(rng):
    """One word, repeated words, each size at one, and logits of ±1000."""

    def case(label, num_steps, *sizes, driver=run_tagger):
        words, tags = (
            repeating_words(rng, num_steps, sizes[0]),
            other_tags(rng, num_steps, sizes[3]),
        )
        return Case(label, random_params(rng, *sizes), words, tags, driver=driver)

    loud = random_params(rng, 6, 3, 4, 4)
    loud[5][:] = np.array([1000.0, 999.0, -400.0, -1000.0])[:, None]
    words = repeating_words(rng, 4, 6)
    return [
        case("three words", 3, 7, 3, 4, 5),
        case("one word", 1, 7, 3, 4, 5),
        case("a sentence that is read twice", 5, 5, 3, 4, 6, driver=run_twice),
        case("as many tags as words", 3, 6, 2, 4, 3),
        case("one hidden unit and word vectors of size one", 3, 5, 1, 1, 2),
        Case("logits of ±1000", loud, words, np.array([0, 3, 1, 2]), driver=run_tagger),
    ]


_LAST = "        return torch.log_softmax(logits, dim=1)"

EXERCISE = Exercise(
    answer=TorchTagger,
    cases=cases,
    returns=_Tagger(),
    number="10.8",
    minutes=14,
    difficulty=2,
    points=5,
    hints=(
        "`__init__` stores six parameters with the values of the arrays. `log_forward` is your "
        "NumPy code once more, with torch's functions: rows of `E`, a loop over the words with a "
        "sigmoid, scores, and their log-softmax. No backward pass: autograd derives it.",
        "What makes an array a parameter that the module knows of, and which of `torch.tensor` and "
        "`torch.from_numpy` makes a copy? `nn.RNN` offers tanh and relu only, so who writes the "
        "loop? Writing into rows of one tensor is a trap for autograd: how can a list of states "
        "become one tensor?",
        "when built: parent class; six parameters, copies of the arrays, each under a name of its "
        "own\n\nrows of E for all words; zeros for the first state, in the dtype of the weights\n\n"
        "for each word: input weights times its row, recurrent weights times the state, bias; "
        "sigmoid; keep\n\nall states together → scores → log-softmax over the tags",
    ),
    mistakes=(
        Mistake(
            "memory-shared",
            "nn.Parameter(torch.tensor(array))",
            "nn.Parameter(torch.from_numpy(array))",
            "the parameters share memory with the NumPy arrays",
            "a module that looks at the caller's arrays",
            "Which of torch's ways to take in an array makes a copy?",
        ),
        Mistake(
            "float32",
            "nn.Parameter(torch.tensor(array))",
            "nn.Parameter(torch.tensor(array, dtype=torch.float32))",
            "the parameters are float32",
            "a module in single precision",
            "Which dtype have the arrays, and which your parameters?",
        ),
        Mistake(
            "plain-tensors",
            "nn.Parameter(torch.tensor(array))",
            "torch.tensor(array)",
            "the module knows of no parameters",
            "a module that stores plain tensors",
            "What does list(model.parameters()) show?",
        ),
        Mistake(
            "parent-not-initialised",
            "super().__init__()",
            "pass",
            "the parent class is never initialised",
            "a class that skips nn.Module's own __init__",
            "What has to run before nn.Module can keep track of parameters?",
        ),
        Mistake(
            "gradients-off",
            "nn.Parameter(torch.tensor(array))",
            "nn.Parameter(torch.tensor(array), requires_grad=False)",
            "no parameter asks for a gradient",
            "a module whose parameters have requires_grad=False",
            "How does torch know for which tensors it should keep a record?",
        ),
        Mistake(
            "tanh",
            "torch.sigmoid(",
            "torch.tanh(",
            "the hidden units use tanh",
            "a module with tanh",
            "Which nonlinearity does the NumPy tagger use?",
        ),
        Mistake(
            "recurrence-missing",
            "z + self.V @ h",
            "z",
            "every word is read as if it were the first",
            "a module without the term V h",
            "What does the state after the third word know of the first?",
        ),
        Mistake(
            "v-transposed",
            "self.V @ h",
            "h @ self.V",
            "the state meets V from the wrong side",
            "a module with V transposed",
            "Entry (i, j) of V leads from unit j to unit i: which index is summed over?",
        ),
        Mistake(
            "hidden-bias-missing",
            "x @ self.U.T + self.b_hidden[:, 0]",
            "x @ self.U.T",
            "the bias of the hidden units is missing",
            "a module without b_hidden in its sum",
            "Which of the six parameters does log_forward never touch?",
        ),
        Mistake(
            "output-bias-missing",
            "after @ self.W.T + self.b_out[:, 0]",
            "after @ self.W.T",
            "the bias of the tags is missing",
            "a module without b_out in its scores",
            "Which of the six parameters does log_forward never touch?",
        ),
        Mistake(
            "state-detached",
            "            states.append(h)",
            "            states.append(h)\n            h = h.detach()",
            "gradients stop at their own time step",
            "a module that takes its state out of the graph after each word",
            "Which call takes a tensor out of the graph that backward() walks?",
        ),
        Mistake(
            "state-kept-on-self",
            "        for z in from_words:\n"
            "            h = torch.sigmoid(z + self.V @ h)\n"
            "            states.append(h)\n",
            "        h = getattr(self, 'kept', h)\n"
            "        for z in from_words:\n"
            "            h = torch.sigmoid(z + self.V @ h)\n"
            "            states.append(h)\n"
            "        self.kept = h\n",
            "one sentence's state leaks into the next",
            "a module that starts where its last sentence ended",
            "From which state should a sentence start, whatever was read before?",
        ),
        Mistake(
            "states-before",
            "            h = torch.sigmoid(z + self.V @ h)\n            states.append(h)",
            "            states.append(h)\n            h = torch.sigmoid(z + self.V @ h)",
            "each word is tagged before it is read",
            "a module that keeps the state before word t",
            "Which state has seen word t?",
        ),
        Mistake(
            "logits",
            _LAST,
            "        return logits",
            "the scores are not normalised",
            "a module that returns its logits",
            "To what do the exponentials of one row sum?",
        ),
        Mistake(
            "probabilities",
            _LAST,
            "        return torch.softmax(logits, dim=1)",
            "these are probabilities, not their logarithms",
            "a module that returns a softmax",
            "Can the logarithm of a probability be positive?",
        ),
        Mistake(
            "log-of-softmax",
            _LAST,
            "        return torch.log(torch.softmax(logits, dim=1))",
            "a probability that is too small for a float becomes log 0",
            "the log of a softmax",
            "Which function of torch takes the logarithm without going through probabilities?",
        ),
        Mistake(
            "over-words",
            _LAST,
            "        return torch.log_softmax(logits, dim=0)",
            "each tag is normalised over the words",
            "a log-softmax along dim=0",
            "Which probabilities sum to one: those of all tags, or of all words?",
        ),
        Mistake(
            "result-detached",
            _LAST,
            "        return torch.log_softmax(logits, dim=1).detach()",
            "no gradient reaches the parameters",
            "a module that takes its result out of the graph",
            "Which calls take a tensor out of the graph that backward() walks?",
        ),
        Mistake(
            "words-in-columns",
            _LAST,
            "        return torch.log_softmax(logits, dim=1).T",
            "words are columns, tags are rows",
            "a result of shape (K, T)",
            "Which axis comes first in the docstring?",
        ),
        Mistake(
            "negative",
            _LAST,
            "        return -torch.log_softmax(logits, dim=1)",
            "the sign is that of a loss",
            "minus the log-probabilities",
            "Is the logarithm of a probability positive or negative?",
        ),
        Mistake(
            "starts-at-one",
            "torch.zeros(len(self.V), dtype=self.V.dtype)",
            "torch.ones(len(self.V), dtype=self.V.dtype)",
            "the first state is one, not zero",
            "a module that starts from ones",
            "What does the state before the first word hold?",
        ),
    ),
)
