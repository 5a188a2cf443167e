"""The cases of TorchTagger, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Foreign, Mismatch
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.tagging._common import (
    PARAM_NAMES,
    in_columns,
    other_tags,
    random_params,
    repeating_words,
    two_heights,
)
from labkit.exercises.tagging.drivers import run_shorter, run_tagger, run_twice


class _Tagger:
    """What a driver found: six parameters, their log-probabilities, six gradients.

    parts: those of a module in float32, whose sums depend on their order in the seventh digit.
    """

    rtol = 1e-9
    measured = ("log_probs", *(f"d_{name}" for name in PARAM_NAMES))
    parts = tuple(Array(f"{name} in float32", rtol=1e-4) for name in measured)

    def read(self, value: Frozen) -> Leaves:
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
        leaves = self._called(value) if "calls" in value else {}
        leaves["dtype of the parameters"] = ", ".join(value["dtypes"])
        leaves["memory"] = "shared with params" if value["shares_memory"] else "the module's own"
        frozen = [n for n, off in zip(PARAM_NAMES, value["frozen"], strict=True) if off]
        leaves["requires_grad"] = f"off for {', '.join(frozen)}" if frozen else "on for all"
        return leaves

    def _called(self, value: dict) -> Leaves:
        results = [self._tensor(returned) for returned in value["calls"]]
        if results[0].shape != value["shape"]:  # then there are no gradients either
            wanted = f"the shape {value['shape']} is wanted"
            raise Mismatch(f"log_forward's result has shape {results[0].shape}; {wanted}")
        leaves: Leaves = {"log_probs": results[0]}
        if len(results) > 1:
            leaves["log_probs of a second call"] = results[1]
        for name, grad in zip(PARAM_NAMES, value["grads"], strict=False):
            leaves[f"d_{name}"] = grad
        if value["single"]:
            leaves = {f"{name} in float32": leaf for name, leaf in leaves.items()}
        unreached = [n for n, off in zip(PARAM_NAMES, value["unreached"], strict=False) if off]
        leaves["what no gradient reaches"] = ", ".join(unreached) or "none"
        return leaves

    @staticmethod
    def _tensor(returned: Frozen) -> np.ndarray:
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
    high_and_low, apart = two_heights(rng)
    return [
        case("three words", 3, 7, 3, 4, 5),
        case("one word", 1, 7, 3, 4, 5),
        case("a sentence that is read again after a step", 5, 5, 3, 4, 6, driver=run_twice),
        case("as many tags as words", 3, 6, 2, 4, 3),
        case("one hidden unit and word vectors of size one", 3, 5, 1, 1, 2),
        Case("logits of ±1000", loud, words, np.array([0, 3, 1, 2]), driver=run_tagger),
        Case(
            "a word with logits near +1000, one near -1000",
            *(apart, high_and_low, np.array([2, 0, 1, 1])),
            driver=run_tagger,
        ),
        Case(
            "parameters in float32, in a list",
            [array.astype(np.float32) for array in random_params(rng, 6, 3, 4, 5)],
            *(repeating_words(rng, 4, 6), other_tags(rng, 4, 5)),
            driver=run_tagger,
        ),
        Case(
            "parameters that lie in column order",
            in_columns(random_params(rng, 6, 3, 4, 5)),
            *(repeating_words(rng, 4, 6), other_tags(rng, 4, 5)),
            driver=run_tagger,
        ),
        case("all sizes the same", 4, 4, 4, 4, 4),
        case("a shorter sentence read after a longer one", 6, 5, 3, 4, 6, driver=run_shorter),
        case("forty words, some of them twice in a row", 40, 5, 3, 4, 6),
    ]


RETURNS = _Tagger()

PROMISES = {
    "the arrays' values and dtype": ("three words", "parameters in float32, in a list"),
}
