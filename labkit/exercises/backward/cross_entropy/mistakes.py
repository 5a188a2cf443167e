"""Table of data: mistakes of cross_entropy, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake


def _epsilon(size):
    return Mistake(
        f"epsilon-of-{size}",
        "outputs[t] + 1e-12",
        f"outputs[t] + {size}",
        f"the {size} under the logarithm changes the loss",
        f"a loss that adds {size} under the logarithm",
        "By how much does your small number move the logarithm of a probability of 0.02?",
    )


# What the loop does, for mistakes that replace both lines.
_LOOP = """log_p = np.log(outputs[t] + 1e-12)
        loss -= np.sum(targets[t] * log_p)"""

MISTAKES = (
    Mistake(
        "mean-over-vocabulary",
        "np.sum(targets[t] * log_p)",
        "np.mean(targets[t] * log_p)",
        "the loss is divided by the size of the vocabulary",
        "a loss that averages over the C rows of every step",
        "One row of each step holds the target and the others add nothing: by what does a "
        "mean over the rows divide it?",
    ),
    Mistake(
        "mean-over-time",
        "return loss",
        "return loss / len(targets)",
        "the loss is a mean over time, a sum is wanted",
        "a loss that is divided by the number of steps",
        "Should a sequence twice as long, predicted as badly, cost the same or twice as much?",
    ),
    Mistake(
        "sign",
        "loss -= np.sum",
        "loss += np.sum",
        "the loss has the wrong sign",
        "the sum of +ln p(target)",
        "What sign has the logarithm of a probability, and what sign should a cost have?",
    ),
    Mistake(
        "bits",
        "np.log(",
        "np.log2(",
        "the loss is in bits, nats are wanted",
        "a loss taken with the logarithm to base 2",
        "Which base has the logarithm whose derivative is 1 / p, without a factor?",
    ),
    Mistake(
        "base-ten",
        "np.log(",
        "np.log10(",
        "the loss is taken with the logarithm to base 10",
        "a loss taken with np.log10",
        "Which base has the logarithm whose derivative is 1 / p, without a factor?",
    ),
    Mistake(
        "zero-anywhere",
        "outputs[t] + 1e-12",
        "outputs[t]",
        "a probability of 0 anywhere turns the loss into NaN",
        "a loss that takes the logarithm of the outputs as they come",
        "What is 0 times minus infinity, and how can every number under the logarithm be kept "
        "above 0?",
    ),
    Mistake(
        "zero-target",
        "log_p = np.log(outputs[t] + 1e-12)\n        loss -= np.sum(targets[t] * log_p)",
        "loss -= np.log(np.sum(targets[t] * outputs[t]))",
        "a target with probability 0 costs infinitely much",
        "a loss that takes the logarithm of p(target) as it comes",
        "What is the smallest number that you would let the logarithm see?",
    ),
    Mistake(
        "impossible-is-free",
        "np.log(outputs[t] + 1e-12)",
        "np.log(np.where(outputs[t] > 0, outputs[t], 1.0))",
        "a target with probability 0 costs nothing",
        "a loss that leaves out the logarithm of 0",
        "The network swore that this token could not come, and it came: should that be the "
        "cheapest step or the dearest?",
    ),
    Mistake(
        "epsilon-too-large",
        "log_p = np.log(outputs[t] + 1e-12)\n        loss -= np.sum(targets[t] * log_p)",
        "log_p = np.log(outputs[t] + 1e-7)\n        loss -= np.sum(targets[t] * log_p)",
        "a target with probability 0 costs less than 18 nats",
        "a loss for which a probability of 0 counts as 1e-7 or more",
        "How many nats is minus the logarithm of what your logarithm sees in place of 0, and how "
        "many should a word cost that was called impossible?",
    ),
    *map(_epsilon, ("1e-6", "1e-5", "1e-4", "1e-3")),
    Mistake(
        "last-step-only",
        "loss -= np.sum",
        "loss = -np.sum",
        "only the last step counts",
        "a loss that each step overwrites",
        "What happens to the loss of step 0 when step 1 comes?",
    ),
    Mistake(
        "first-step-only",
        "    return loss",
        "        return loss",
        "only the first step counts",
        "a loss that is returned from inside the loop",
        "How far to the right does your return stand, and how often does the loop then run?",
    ),
    Mistake(
        "skips-first-step",
        "range(len(targets))",
        "range(1, len(targets))",
        "the first step is left out",
        "a sum that starts at t = 1",
        "Targets are already shifted by one: which entry is the first that was predicted?",
    ),
    Mistake(
        "skips-last-step",
        "range(len(targets))",
        "range(len(targets) - 1)",
        "the last step is left out",
        "a sum that stops one step early",
        "Targets are already shifted by one: how many predictions has a sequence of T targets?",
    ),
    Mistake(
        "targets-one-late",
        "    loss = 0.0\n",
        "    loss = 0.0\n    outputs, targets = outputs[:-1], targets[1:]\n",
        "every output meets the target of the step after",
        "a sum over outputs[t] and targets[t + 1]",
        "Targets are already shifted by one: which of them belongs to outputs[t]?",
    ),
    Mistake(
        "targets-ignored",
        "np.sum(targets[t] * log_p)",
        "np.sum(log_p)",
        "the loss adds up every token's logarithm, not the target's",
        "a loss in which the targets play no part",
        "Which of the C logarithms of a step says how well the token that came was predicted?",
    ),
    Mistake(
        "every-target-at-every-step",
        "loss -= np.sum(targets[t] * log_p)",
        "loss -= np.sum(np.sum(targets, axis=0) * log_p)",
        "every step pays for the targets of all steps",
        "a loss that reads outputs[:, targets], T times T prices",
        "How many prices does a sequence of T steps have, and how many does your index pick?",
    ),
    Mistake(
        "first-outputs-always",
        "outputs[t] + 1e-12",
        "outputs[0] + 1e-12",
        "every step is priced with the probabilities of the first",
        "a loss that looks up the T targets in outputs[0]",
        "Where in `outputs` do the C probabilities of step t begin, and does your look-up know t?",
    ),
    Mistake(
        "every-output-counts",
        "np.sum(targets[t] * log_p)",
        "np.sum(targets[t] * log_p + (1 - targets[t]) * np.log(1 - outputs[t] + 1e-12))",
        "tokens that did not come are charged as well",
        "the binary cross-entropy, summed over the vocabulary",
        "The C probabilities of a step share one softmax: does the target's own probability "
        "not already tell how much the others got?",
    ),
    Mistake(
        "softmax-twice",
        "np.log(outputs[t] + 1e-12)",
        "np.log(np.exp(outputs[t]) / np.sum(np.exp(outputs[t])))",
        "the probabilities go through softmax a second time",
        "a loss that takes the outputs for scores",
        "What do the entries of `outputs[t]` sum to before you do anything to them?",
    ),
    Mistake(
        "outputs-for-targets",
        "np.sum(targets[t] * log_p)",
        "np.sum(outputs[t] * log_p)",
        "the logarithms are weighed with the outputs, not the targets",
        "the entropy of the outputs, in which the targets play no part",
        "Which of the two arguments knows the token that really came?",
    ),
    Mistake(
        "likeliest-token",
        "np.sum(targets[t] * log_p)",
        "np.max(log_p)",
        "the likeliest token is charged, not the one that came",
        "a loss that looks up the largest output of every step",
        "Which of the two arguments knows the token that really came?",
    ),
    Mistake(
        "logarithm-missing",
        _LOOP,
        "loss += 1 - np.sum(targets[t] * outputs[t])",
        "the loss is a sum of 1 - p(target), no logarithm",
        "a loss that adds up what each p(target) lacks to 1",
        "How many nats does a token cost that was predicted with probability 1/2?",
    ),
    Mistake(
        "logarithm-of-one-plus-p",
        "np.log(outputs[t] + 1e-12)",
        "np.log1p(outputs[t])",
        "the logarithm is taken of 1 + p",
        "a loss taken with np.log1p",
        "What should a target cost whose probability is 1, and what does yours?",
    ),
    Mistake(
        "logarithm-of-the-rest",
        "np.log(outputs[t] + 1e-12)",
        "np.log(1 - outputs[t] + 1e-12)",
        "the logarithm is taken of 1 - p",
        "a loss of -ln(1 - p(target))",
        "What should a target cost whose probability is 1, and what does yours?",
    ),
    Mistake(
        "one-over-p",
        _LOOP,
        "loss += 1 / (np.sum(targets[t] * outputs[t]) + 1e-12)",
        "the loss is a sum of 1 / p(target), no logarithm",
        "a loss that adds up 1 / p(target)",
        "How many nats does a token cost that was predicted with probability 1/2?",
    ),
    Mistake(
        "weighed-with-p",
        "np.sum(targets[t] * log_p)",
        "np.sum(targets[t] * outputs[t] * log_p)",
        "each step's loss is multiplied by its probability",
        "a sum of -p ln p over the targets",
        "What should a target cost whose probability is close to 0, and what does yours?",
    ),
    Mistake(
        "perplexity",
        "return loss",
        "return np.exp(loss / len(targets))",
        "the perplexity comes back, the loss is wanted",
        "the exponential of the mean loss",
        "Which unit has your result, and which one is asked for?",
    ),
    Mistake(
        "log-of-the-sum",
        _LOOP + "\n    return loss",
        "loss += np.sum(targets[t] * outputs[t])\n    return -np.log(loss + 1e-12)",
        "probabilities are added up before the logarithm",
        "one logarithm, of the sum of all p(target)",
        "Two tokens of probability 1/2 each: how likely are both together, and does your sum "
        "say so?",
    ),
    Mistake(
        "log-of-the-product",
        "loss = 0.0\n    for t in range(len(targets)):\n        " + _LOOP + "\n    return loss",
        "return -np.log(np.prod(np.sum(targets * outputs, axis=1)) + 1e-12)",
        "probabilities are multiplied before the logarithm, and the product vanishes",
        "one logarithm, of the product of all p(target) and 1e-12",
        "How large is the product of four hundred probabilities of 1/8, and what is then left "
        "beside the epsilon?",
    ),
    Mistake(
        "whole-nats",
        "return loss",
        "return int(loss)",
        "the loss is cut to a whole number",
        "a loss that goes through int()",
        "Which line of yours throws away what stands behind the decimal point?",
    ),
    Mistake(
        "outputs-changed",
        "log_p = np.log(outputs[t] + 1e-12)",
        "outputs[t] += 1e-12\n        log_p = np.log(outputs[t])",
        "the epsilon is written into the caller's outputs",
        "a loss that adds 1e-12 to outputs in place",
        "Which operator makes a new array, and which one writes into the array on its left?",
    ),
    Mistake(
        "squared-error",
        "np.sum(targets[t] * log_p)",
        "-np.sum((outputs[t] - targets[t]) ** 2)",
        "the loss is a squared distance, no logarithm",
        "the sum of (output - target) squared",
        "How many nats does a token cost that was predicted with probability 1/2?",
    ),
    Mistake(
        "swapped",
        "log_p = np.log(outputs[t] + 1e-12)\n        loss -= np.sum(targets[t] * log_p)",
        "loss -= np.sum(outputs[t] * np.log(targets[t] + 1e-12))",
        "outputs and targets have changed places",
        "a loss that takes the logarithm of the targets",
        "Of the two, which one holds probabilities and which one only points at a row?",
    ),
    Mistake(
        "lowest-number-for-infinity",
        "log_p = np.log(outputs[t] + 1e-12)",
        "log_p = np.nan_to_num(np.log(outputs[t]))",
        "two targets with probability 0 cost infinitely much together",
        "a loss that takes the lowest float there is for the logarithm of 0",
        "What is twice the largest number that a float can hold?",
    ),
)

# A squared distance has no logarithm to get wrong, one step cannot be first and last, and
# a single step that is left out costs nothing, however it is spoilt.
INCOMPATIBLE = (
    frozenset({"every-output-counts", "logarithm-of-the-rest"}),
    *(
        frozenset({"squared-error", name})
        for name in ("bits", "base-ten", "zero-anywhere", "impossible-is-free", "softmax-twice")
    ),
    frozenset({"first-step-only", "last-step-only"}),
    # Both look up all targets in the outputs of the first step, once.
    frozenset({"first-step-only", "every-target-at-every-step"}),
    frozenset({"first-step-only", "first-outputs-always"}),
    # Where the targets play no part, or the outputs none, a shift leaves out a step and no more.
    *(
        frozenset({"targets-one-late", name})
        for name in (
            "targets-ignored",
            "outputs-for-targets",
            "likeliest-token",
            "first-outputs-always",
        )
    ),
    frozenset({"epsilon-of-1e-6", "whole-nats"}),
    frozenset({"epsilon-of-1e-5", "whole-nats"}),
    frozenset({"epsilon-too-large", "skips-first-step"}),
    frozenset({"epsilon-too-large", "skips-last-step"}),
    frozenset({"lowest-number-for-infinity", "perplexity"}),
)
