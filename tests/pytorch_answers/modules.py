"""6.1, RNN: modules, right and wrong, written by hand."""

import torch
import torch.nn.functional as F
from torch import nn


class Base(nn.Module):
    """Layers as the contract wants them; subclasses say how data flow."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def one_hot(self, tokens):
        return F.one_hot(tokens, self.rnn.input_size).to(self.linear.weight)


class EyeBuffer(nn.Module):
    def __init__(self, vocab_size: int, hidden_size: int, verbose: bool = False) -> None:
        super().__init__()
        print("building", vocab_size, hidden_size)
        self.register_buffer("eye", torch.eye(vocab_size))
        self.linear = nn.Linear(in_features=hidden_size, out_features=vocab_size)
        self.rnn = nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True)

    def forward(self, tokens: torch.Tensor, hidden: torch.Tensor | None = None):
        states, hidden = self.rnn(self.eye[tokens], hidden)
        return self.linear(states), hidden


class AlwaysDouble(Base):
    def __init__(self, vocab_size, hidden_size):
        super().__init__(vocab_size, hidden_size)
        self.double()

    def forward(self, tokens, hidden=None):
        states, hidden = self.rnn(F.one_hot(tokens, self.rnn.input_size).double(), hidden)
        return [self.linear(states), hidden]


class TimeMajor(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens.T, self.vocab_size).type_as(self.linear.weight)
        states, hidden = self.rnn(x, hidden)
        return self.linear(states).transpose(0, 1), hidden


class ByHand(Base):
    def forward(self, tokens, hidden=None):
        rnn = self.rnn
        h = (
            hidden[0]
            if hidden is not None
            else self.linear.weight.new_zeros(len(tokens), rnn.hidden_size)
        )
        states = []
        for column in tokens.T:
            x = rnn.weight_ih_l0.T[column]
            h = torch.tanh(x + h @ rnn.weight_hh_l0.T + rnn.bias_ih_l0 + rnn.bias_hh_l0)
            states.append(h)
        return self.linear(torch.stack(states, 1)), h[None]


class StepByStep(Base):
    def forward(self, tokens, hidden=None):
        logits = []
        for t in range(tokens.shape[1]):
            out, hidden = self.rnn(self.one_hot(tokens[:, t : t + 1]), hidden)
            logits.append(self.linear(out))
        return torch.cat(logits, dim=1), hidden


class ZerosMade(Base):
    def forward(self, tokens, hidden=None):
        if hidden is None:
            hidden = torch.zeros(
                1, tokens.shape[0], self.rnn.hidden_size, dtype=self.linear.weight.dtype
            )
        states, last = self.rnn(self.one_hot(tokens), hidden)
        batch, steps, width = states.shape
        flat = self.linear(states.reshape(-1, width))
        return flat.view(batch, steps, -1), last


class SecondBiasFrozen(Base):
    def __init__(self, vocab_size, hidden_size):
        super().__init__(vocab_size, hidden_size)
        self.rnn.bias_hh_l0.requires_grad_(False)
        nn.init.orthogonal_(self.rnn.weight_hh_l0)

    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self.one_hot(tokens), hidden)
        return self.linear(states), last


class Probabilities(Base):
    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self.one_hot(tokens), hidden)
        return torch.softmax(self.linear(states), 2), last


class BatchSecond(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn, self.linear = nn.RNN(vocab_size, hidden_size), nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        states, last = self.rnn(torch.eye(self.rnn.input_size).double()[tokens], hidden)
        return self.linear(states), last


class Leaky(Base):
    state = None

    def forward(self, tokens, hidden=None):
        if hidden is None:
            hidden = self.state
        states, last = self.rnn(self.one_hot(tokens), hidden)
        self.state = last.detach()
        return self.linear(states), last


class NoHidden(Base):
    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self.one_hot(tokens))
        return self.linear(states), last


class NoHiddenAndSoftmax(Base):
    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self.one_hot(tokens), None)
        return F.softmax(self.linear(states), -1), last


class ForgotSuper(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        return self.linear(self.rnn(tokens)[0]), hidden


class FloatOnly(Base):
    def forward(self, tokens, hidden=None):
        states, last = self.rnn(F.one_hot(tokens, self.rnn.input_size).float(), hidden)
        return self.linear(states), last


class StatesOut(Base):
    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self.one_hot(tokens), hidden)
        return self.linear(states), states


class GuessedWidth(Base):
    def forward(self, tokens, hidden=None):
        states, last = self.rnn(F.one_hot(tokens).double(), hidden)
        return self.linear(states), last


class NoGraph(Base):
    @torch.no_grad()
    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self.one_hot(tokens), hidden)
        return self.linear(states), last


class TwoLayers(Base):
    def __init__(self, vocab_size, hidden_size):
        super().__init__(vocab_size, hidden_size)
        self.rnn = nn.RNN(vocab_size, hidden_size, num_layers=2, batch_first=True)


class OtherName(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.fc = nn.Linear(hidden_size, vocab_size)


class Lstm(Base):
    def __init__(self, vocab_size, hidden_size):
        super().__init__(vocab_size, hidden_size)
        self.rnn = nn.LSTM(vocab_size, hidden_size, batch_first=True)


class NoModule:
    def __init__(self, vocab_size, hidden_size):
        self.rnn = nn.RNN(vocab_size, hidden_size)


class LogitsOnly(Base):
    def forward(self, tokens, hidden=None):
        return self.linear(self.rnn(self.one_hot(tokens), hidden)[0])


RIGHT = (EyeBuffer, AlwaysDouble, ByHand, StepByStep, ZerosMade, SecondBiasFrozen)
WRONG = (
    (Probabilities, "softmax-in-forward"),
    (BatchSecond, "batch-first-missing"),
    (Leaky, "hidden-kept-on-self"),
    (NoHidden, "hidden-ignored"),
    (NoHiddenAndSoftmax, "hidden-ignored", "softmax-in-forward"),
    (ForgotSuper, "parent-not-initialised"),
    (FloatOnly, "one-hot-in-float32"),
    (StatesOut, "returns-all-states"),
    (GuessedWidth, "width-from-the-data"),
    (TimeMajor,),  # the stub says batch first, and section 5 relies on it
)
# No name is given to these; the report says what it found.
DESCRIBED = (
    (NoGraph, "missing at linear.bias"),
    (TwoLayers, "_l1, which does not belong there"),
    (OtherName, "no layer self.linear; its layers are: self.rnn, self.fc"),
    (Lstm, "self.rnn is an nn.LSTM; an nn.RNN is wanted"),
    (NoModule, "NoModule"),
    (LogitsOnly, "(logits, last_hidden)"),
)
