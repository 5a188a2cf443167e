"""10.8 TorchTagger."""

import torch
import torch.nn.functional as F
from torch import nn


class Listed(nn.Module):
    """Parameters in a list, and one step at a time."""

    def __init__(self, params):
        super().__init__()
        self.params = nn.ParameterList(nn.Parameter(torch.tensor(p)) for p in params)

    def log_forward(self, words):
        E, U, V, W, b, c = self.params
        h, rows = torch.zeros(len(V), 1, dtype=V.dtype), []
        for word in words:
            h = torch.sigmoid(U @ E[word][:, None] + V @ h + b)
            rows.append(F.log_softmax((W @ h + c)[:, 0], dim=0))
        return torch.stack(rows)


class WithEmbedding(nn.Module):
    """torch's own layers where they fit."""

    def __init__(self, params, verbose=True):
        super().__init__()
        E, U, V, W, b, c = (torch.tensor(p) for p in params)
        self.embedding = nn.Embedding.from_pretrained(E, freeze=False)
        self.inputs = nn.Linear(U.shape[1], U.shape[0], dtype=U.dtype)
        self.outputs = nn.Linear(W.shape[1], W.shape[0], dtype=U.dtype)
        self.V = nn.Parameter(V)
        with torch.no_grad():
            self.inputs.weight.copy_(U)
            self.inputs.bias.copy_(b[:, 0])
            self.outputs.weight.copy_(W)
            self.outputs.bias.copy_(c[:, 0])
        print("made")

    def log_forward(self, words):
        h, states = self.V.new_zeros(len(self.V)), []
        for x in self.inputs(self.embedding(words)):
            h = (x + self.V @ h).sigmoid()
            states.append(h)
        return self.outputs(torch.stack(states)).log_softmax(dim=-1)


class Registered(nn.Module):
    def __init__(self, params: tuple) -> None:
        super().__init__()
        for name, array in zip("EUVWbc", params, strict=False):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(array.copy())))

    def log_forward(self, words: torch.Tensor) -> torch.Tensor:
        states = [torch.zeros_like(self.b)]
        for w in words.tolist():
            states += [torch.sigmoid(self.U @ self.E[w, :, None] + self.V @ states[-1] + self.b)]
        logits = torch.cat(states[1:], dim=1).T @ self.W.T + self.c.T
        return logits - torch.logsumexp(logits, dim=1, keepdim=True)


class Forward(Registered):
    """forward does as well, by the name of log_forward too."""

    def forward(self, words):
        return super().log_forward(words)

    log_forward = forward


class SigmoidByTanh(Registered):
    def log_forward(self, words):
        h, out = torch.zeros(1, len(self.V), dtype=self.b.dtype), []
        x = F.embedding(words, self.E) @ self.U.T + self.b.T
        for t in range(len(words)):
            h = 0.5 * (1 + torch.tanh(0.5 * (x[t] + h @ self.V.T)))
            out.append(h)
        return F.log_softmax(F.linear(torch.cat(out), self.W, self.c[:, 0]), 1)


class Doubled(nn.Module):
    def __init__(self, params):
        super().__init__()
        self.weights = nn.ParameterDict(
            {
                n: nn.Parameter(torch.tensor(p).double())
                for n, p in zip("EUVWbc", params, strict=False)
            }
        )

    def step(self, h, word):
        w = self.weights
        return torch.sigmoid(w["U"] @ w["E"][word] + w["V"] @ h + w["b"].squeeze(1))

    def log_forward(self, words):
        h, states = torch.zeros(len(self.weights["V"])).double(), []
        for word in words:
            h = self.step(h, word)
            states.append(h)
        scores = torch.einsum("th,kh->tk", torch.stack(states), self.weights["W"])
        return torch.log_softmax(scores + self.weights["c"].T, 1)


RIGHT = [Listed, WithEmbedding, Registered, Forward, SigmoidByTanh]


class Shared(Listed):
    def __init__(self, params):
        nn.Module.__init__(self)
        self.params = nn.ParameterList(nn.Parameter(torch.from_numpy(p)) for p in params)


class Single(Listed):
    def __init__(self, params):
        nn.Module.__init__(self)
        self.params = nn.ParameterList(nn.Parameter(torch.tensor(p).float()) for p in params)


class DoubleState(SigmoidByTanh):
    """Zeros that are float64 beside weights in float32: torch does not multiply the two."""

    def log_forward(self, words):
        h, out = torch.zeros(len(self.V), 1, dtype=torch.float64), []
        for word in words:
            h = torch.sigmoid(self.U @ self.E[word][:, None] + self.V @ h + self.b)
            out.append(self.W @ h + self.c)
        return F.log_softmax(torch.cat(out, 1).T, 1)


class Unregistered(Listed):
    def __init__(self, params):
        nn.Module.__init__(self)
        self.params = [torch.tensor(p, requires_grad=True) for p in params]


class Base(Registered):
    """Variations on one loop."""

    nonlinearity = staticmethod(torch.sigmoid)

    def finish(self, logits):
        return torch.log_softmax(logits, 1)

    def carry(self, h):
        return h

    def log_forward(self, words):
        h, states = torch.zeros_like(self.b), []
        for w in words:
            h = self.nonlinearity(self.U @ self.E[w][:, None] + self.V @ self.carry(h) + self.b)
            states.append(h)
        return self.finish(torch.cat(states, 1).T @ self.W.T + self.c.T)


class Tanh(Base):
    nonlinearity = staticmethod(torch.tanh)


class Softmax(Base):
    def finish(self, logits):
        return torch.softmax(logits, 1)


class LogSoftmax(Base):
    def finish(self, logits):
        return torch.softmax(logits, 1).log()


class Logits(Base):
    def finish(self, logits):
        return logits


class OverWords(Base):
    def finish(self, logits):
        return torch.log_softmax(logits, 0)


class Cut(Base):
    def carry(self, h):
        return h.detach()


class ToNumpy(Base):
    def finish(self, logits):
        return torch.log_softmax(logits, 1).detach().numpy()


class TanhAndSoftmax(Tanh, Softmax):
    pass


class NoModule:
    def __init__(self, params):
        self.params = params


WRONG = [
    (Shared, {"memory-shared"}),
    (Single, {"float32"}),
    (Doubled, set()),  # float64 whatever the arrays are
    (DoubleState, set()),
    (Unregistered, {"plain-tensors"}),
    (Tanh, {"tanh"}),
    (Softmax, {"probabilities"}),
    (LogSoftmax, {"log-of-softmax"}),
    (Logits, {"logits"}),
    (OverWords, {"over-words"}),
    (Cut, {"state-detached"}),
    (ToNumpy, set()),
    (TanhAndSoftmax, {"tanh", "probabilities"}),
    (NoModule, set()),
]
