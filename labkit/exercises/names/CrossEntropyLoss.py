"""Exercise 7.2: CrossEntropyLoss, the price of one step and its gradient."""

import numpy as np

from labkit.engine import Case, Exercise, Mistake, Number
from labkit.engine.drivers.names import run_loss, run_loss_again, run_two_losses
from labkit.exercises.names._common import Layer, large_and_finite, one_hot, probabilities


class CrossEntropyLoss:
    """The loss of one time step as a layer.

    forward(p, y): p are probabilities (C, 1) that a softmax made, y is one-hot (C, 1); returns
    -ln p(target), a number in nats, finite also at p = 0.
    backward(): the gradient (C, 1) of that number at the logits, which softmax turned into p.
    """

    def forward(self, p, y):
        self.p = p
        self.y = y
        log_p = np.log(p + 1e-12)
        return -np.sum(y * log_p)

    def backward(self):
        return self.p - self.y


def cases(rng):
    """Columns of several lengths, targets first and last, p = 0, a layer again, two layers."""

    def step(C, target=None):
        return probabilities(rng, C, 1), one_hot(rng.integers(C) if target is None else target, C)

    again = step(5, 1), step(5, 3)
    both = step(4, 0), step(4, 2)
    absent = np.array([[0.0], [0.8], [0.2]])
    unlikely = np.array([[0.25], [0.0], [0.45], [0.3]])
    return [
        Case("four letters to choose from", *step(4), driver=run_loss),
        Case("the first of six letters", *step(6, 0), driver=run_loss),
        Case("the last of five letters", *step(5, 4), driver=run_loss),
        Case("27 letters", *step(27), driver=run_loss),
        Case("two letters", *step(2), driver=run_loss),
        Case("another letter with p = 0", absent, one_hot(1, 3), driver=run_loss),
        Case(
            "a target with p = 0", unlikely, one_hot(1, 4), driver=run_loss, view=large_and_finite
        ),
        Case("a layer that is used again", *again[0], *again[1], driver=run_loss_again),
        Case("two layers", *both[0], *both[1], driver=run_two_losses),
        Case("a target of whole numbers", step(5)[0], one_hot(2, 5).astype(int), driver=run_loss),
    ]


EXERCISE = Exercise(
    answer=CrossEntropyLoss,
    cases=cases,
    returns=Layer(Number, rtol=2e-6),
    number="7.2",
    minutes=10,
    difficulty=2,
    points=3,
    hints=(
        "`forward` looks up what the network gave to the letter that came, and says what that "
        "costs. `backward` says how the price changes when the logits do, the numbers that went "
        "into softmax. Softmax has no layer of its own: its derivative is part of this one.",
        "Only one entry of `y` is not zero: what does a product with `y` leave of ln p? What is "
        "the largest finite number that ln of an impossible target may cost, and what has to be "
        "added for it to stay finite? In lab 04 you worked out the gradient of softmax and "
        "cross-entropy together: what was left of it?",
        "forward: keep p and y on self; return minus the sum of y times ln of p, p kept away "
        "from zero by a tiny number\n\nbackward: from the two arrays kept, one subtraction",
    ),
    mistakes=(
        Mistake(
            "mean-over-letters",
            "return -np.sum(y * log_p)",
            "return -np.mean(y * log_p)",
            "the loss is averaged over the letters",
            "a loss that is C times too small",
            "Only one of the C products is not zero. By how many should their sum be divided?",
        ),
        Mistake(
            "bits",
            "np.log(p + 1e-12)",
            "np.log2(p + 1e-12)",
            "the loss is in bits, nats are wanted",
            "a loss that uses the logarithm to base 2",
            "Which base makes the gradient come out as p - y with no factor in front?",
        ),
        Mistake(
            "base-ten",
            "np.log(p + 1e-12)",
            "np.log10(p + 1e-12)",
            "the logarithm is the one to base 10",
            "a loss that uses log10",
            "Which base makes the gradient come out as p - y with no factor in front?",
        ),
        Mistake(
            "loss-negative",
            "return -np.sum(y * log_p)",
            "return np.sum(y * log_p)",
            "the loss is negative",
            "a loss without the minus sign",
            "A probability lies between 0 and 1: what sign has its logarithm, and a price?",
        ),
        Mistake(
            "infinite-at-zero",
            "np.log(p + 1e-12)",
            "np.log(p)",
            "an impossible target makes the loss infinite or NaN",
            "a loss with nothing that keeps p away from zero",
            "What is 0 times ln 0 in floating point, and what would one impossible letter do to "
            "the mean of a whole epoch?",
        ),
        Mistake(
            "infinite-at-the-target",
            "        log_p = np.log(p + 1e-12)\n        return -np.sum(y * log_p)",
            "        return -np.log(p[np.argmax(y), 0])",
            "a target with p = 0 makes the loss infinite",
            "the logarithm of the target's entry, with nothing that keeps it away from zero",
            "What would one impossible letter do to the mean of a whole epoch?",
        ),
        Mistake(
            "epsilon-of-1e-3",
            "np.log(p + 1e-12)",
            "np.log(p + 1e-3)",
            "the small number under the logarithm shows in the loss",
            "a loss that adds 1e-3 to every probability",
            "By how much does your small number move ln 0.05?",
        ),
        Mistake(
            "zero-at-zero",
            "np.log(p + 1e-12)",
            "np.log(np.where(p > 0, p, 1.0))",
            "an impossible target costs nothing",
            "a loss that skips targets with p = 0",
            "Which letter should surprise the network most, and what does it cost in your loss?",
        ),
        Mistake(
            "price-of-all-letters",
            "return -np.sum(y * log_p)",
            "return -np.sum(log_p)",
            "every letter is priced, not only the one that came",
            "a loss that sums ln p over the whole vocabulary",
            "Which single probability does the price depend on?",
        ),
        Mistake(
            "entropy-of-p",
            "return -np.sum(y * log_p)",
            "return -np.sum(p * log_p)",
            "the loss does not depend on the target",
            "the entropy of the network's own probabilities",
            "Where does the letter that came enter your loss?",
        ),
        Mistake(
            "binary-cross-entropy",
            "return -np.sum(y * log_p)",
            "return -np.sum(y * log_p + (1 - y) * np.log(1 - p + 1e-12))",
            "letters that did not come are priced as well",
            "a binary cross-entropy of every letter",
            "With one letter out of C to choose, does 1 - p of another letter cost anything extra?",
        ),
        Mistake(
            "squared-error",
            "return -np.sum(y * log_p)",
            "return np.sum((y - p) ** 2)",
            "the loss is a squared error",
            "the squared distance between p and y",
            "Which function of p grows without bound as p of the target goes to zero?",
        ),
        Mistake(
            "probability-for-its-logarithm",
            "return -np.sum(y * log_p)",
            "return 1 - np.sum(y * p)",
            "the loss is 1 - p(target)",
            "a loss without the logarithm",
            "Two steps with p = 0.5 each make a name of probability 0.25. Which function turns "
            "that product into a sum?",
        ),
        Mistake(
            "softmax-once-more",
            "        self.p = p\n        self.y = y",
            "        p = np.exp(p) / np.sum(np.exp(p))\n        self.p = p\n        self.y = y",
            "softmax is applied to what are probabilities already",
            "a loss that takes p for logits",
            "What does p sum to when it comes in, and who saw to that?",
        ),
        Mistake(
            "gradient-reversed",
            "return self.p - self.y",
            "return self.y - self.p",
            "the gradient points up the slope, not down",
            "y - p",
            "Raising the target's logit lowers the loss: what sign must its gradient have?",
        ),
        Mistake(
            "gradient-at-the-probabilities",
            "return self.p - self.y",
            "return -self.y / (self.p + 1e-12)",
            "the gradient stops at p, before softmax",
            "-y / p, the gradient at the probabilities",
            "What lies between the logits and p, and who takes the gradient through it?",
        ),
        Mistake(
            "target-not-subtracted",
            "return self.p - self.y",
            "return self.p",
            "the target is missing from the gradient",
            "p alone",
            "If p were perfect, what should the gradient be?",
        ),
        Mistake(
            "gradient-averaged",
            "return self.p - self.y",
            "return (self.p - self.y) / self.p.size",
            "the gradient is divided by the number of letters",
            "(p - y) / C",
            "The loss is a sum in which one term is not zero: where would a 1 / C come from?",
        ),
        Mistake(
            "probabilities-spoilt",
            "return self.p - self.y",
            "self.p -= self.y\n        return self.p",
            "backward changes the probabilities that it was given",
            "a layer that subtracts in place",
            "Whose array is self.p, and what does `-=` do to it?",
        ),
        Mistake(
            "kept-on-the-class",
            "        self.p = p\n        self.y = y",
            "        type(self).p = p\n        type(self).y = y",
            "two layers share one memory",
            "a layer that keeps p and y on the class",
            "Ten time steps mean ten layers: where must each keep its own p and y?",
        ),
    ),
)
