"""Tanh and CrossEntropyLoss in many styles."""

import math

import numpy as np

# --- Tanh, right ---


class SlopeKept:
    def forward(self, x):
        h = np.tanh(x)
        self.slope = 1.0 - h * h
        return h

    def backward(self, d_h):
        return np.multiply(self.slope, d_h)


class InputKept:
    def __init__(self):
        self.x = None

    def forward(self, x):
        self.x = np.array(x, copy=True)
        return np.tanh(x)

    def backward(self, d_h):
        return d_h / np.cosh(np.clip(self.x, -300, 300)) ** 2


class Factored:
    def forward(self, x: np.ndarray) -> np.ndarray:
        self.out = np.tanh(x)
        print("forward", x.shape)
        return self.out

    def backward(self, grad: np.ndarray) -> np.ndarray:
        return grad - grad * np.square(self.out)


class ByEntry:
    def forward(self, x):
        self.h = np.vectorize(math.tanh)(x)
        return self.h

    def backward(self, d_h):
        pairs = zip(d_h.ravel(), self.h.ravel(), strict=True)
        return np.array([d * (1 - h) * (1 + h) for d, h in pairs]).reshape(d_h.shape)


class ThroughSigmoid:
    def forward(self, x):
        e = np.exp(-2 * np.abs(x))
        self.cache = {"h": np.sign(x) * (1 - e) / (1 + e)}
        return self.cache["h"].copy()

    def backward(self, d_h, scale=1.0):
        return np.einsum("...,...->...", d_h, scale * (1 - self.cache["h"] ** 2))


class WithClosure:
    def __init__(self, name="tanh"):
        self.name = name

    def forward(self, x):
        h = np.tanh(x)
        self.backward = lambda d_h: d_h * (1 - h**2)
        return h


# --- Tanh, wrong ---


class RawInput:
    def forward(self, x):
        self.x = x
        return np.tanh(x)

    def backward(self, d_h):
        return d_h * (1 - self.x**2)


class TanhAgain:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return d_h * (1 - np.tanh(self.h) ** 2)


class Sigmoidal:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return self.h * (1 - self.h) * d_h


class Passing:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return d_h


class InPlace:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        d_h *= 1 - self.h**2
        return d_h


class Exponentials:
    def forward(self, x):
        self.h = (np.exp(2 * x) - 1) / (np.exp(2 * x) + 1)
        return self.h

    def backward(self, d_h):
        return d_h * (1 - self.h**2)


class ClassMemory:
    h = None

    def forward(self, x):
        ClassMemory.h = np.tanh(x)
        return ClassMemory.h

    def backward(self, d_h):
        return d_h * (1 - ClassMemory.h**2)


class SignAndSquare:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        return -d_h * (1 - self.h**2)


TANH_RIGHT = [SlopeKept, InputKept, Factored, ByEntry, ThroughSigmoid, WithClosure]
TANH_WRONG = [
    (RawInput, {"slope-of-the-input"}),
    (TanhAgain, {"tanh-twice"}),
    (Sigmoidal, {"slope-of-sigmoid"}),
    (Passing, {"slope-not-applied"}),
    (InPlace, {"gradient-changed-in-place"}),
    (Exponentials, None),
    (SignAndSquare, {"sign-flipped"}),
]

# --- CrossEntropyLoss, right ---


class Looked:
    def forward(self, p, y):
        self.p, self.y = p, y
        target = int(np.argmax(y))
        return -math.log(max(float(p[target, 0]), 1e-300))

    def backward(self):
        grad = np.array(self.p, dtype=float)
        grad[np.argmax(self.y), 0] -= 1
        return grad


class Clipped:
    def forward(self, p, y):
        self.difference = p - y
        return -(y * np.log(np.clip(p, 1e-9, 1.0))).sum()

    def backward(self):
        return self.difference.copy()


class VectorProduct:
    def forward(self, p, y, epsilon=1e-8):
        self.saved = (p.copy(), y.copy())
        return -np.vdot(y.astype(float), np.log(p + epsilon))

    def backward(self):
        p, y = self.saved
        return np.subtract(p, y)


class Weighed:
    def forward(self, p, y):
        self.p, self.y = p, y
        return np.float64(-np.log((p * y).sum() + 1e-15))

    def backward(self):
        return self.p + -1 * self.y


class Einsum:
    def forward(self, p, y):
        self.p, self.y = p, y
        safe = np.where(p > 0, p, 1e-30)
        return np.einsum("ij,ij->", y, -np.log(safe))

    def backward(self):
        return np.where(self.y == 1, self.p - 1, self.p)


class Remembered:
    def __init__(self):
        self.grad = None

    def forward(self, p: np.ndarray, y: np.ndarray) -> float:
        self.grad = p - y
        return float(np.sum(-y * np.log(p + 1e-10)))

    def backward(self) -> np.ndarray:
        return self.grad


# --- CrossEntropyLoss, wrong ---


class Averaged:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.mean(y * np.log(p + 1e-12))

    def backward(self):
        return self.p - self.y


class Unsafe:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log(p))

    def backward(self):
        return self.p - self.y


class Reversed:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log(p + 1e-12))

    def backward(self):
        return self.y - self.p


class AtProbabilities:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log(p + 1e-12))

    def backward(self):
        return -self.y / (self.p + 1e-12)


class BitsReversed:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log2(p + 1e-12))

    def backward(self):
        return self.y - self.p


class Spoiling:
    def forward(self, p, y):
        self.p, self.y = p, y
        return -np.sum(y * np.log(p + 1e-12))

    def backward(self):
        self.p[np.argmax(self.y)] -= 1
        return self.p


class TakesLogits:
    def forward(self, p, y):
        e = np.exp(p - p.max())
        self.p, self.y = e / e.sum(), y
        return -np.sum(y * np.log(self.p))

    def backward(self):
        return self.p - self.y


LOSS_RIGHT = [Looked, Clipped, VectorProduct, Weighed, Einsum, Remembered]
LOSS_WRONG = [
    (Averaged, {"mean-over-letters"}),
    (Unsafe, {"infinite-at-zero"}),
    (Reversed, {"gradient-reversed"}),
    (AtProbabilities, {"gradient-at-the-probabilities"}),
    (BitsReversed, {"bits", "gradient-reversed"}),
    (Spoiling, {"probabilities-spoilt"}),
    (TakesLogits, {"softmax-once-more"}),
]
