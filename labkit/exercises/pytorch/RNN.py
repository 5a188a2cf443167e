"""Exercise 6.1: RNN, the whole network as a module."""

import torch.nn.functional as F
from torch import nn

from labkit.engine import Case, Exercise, Mistake
from labkit.engine.drivers.pytorch import run_module
from labkit.exercises.pytorch._common import Module, random_params


class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = F.one_hot(tokens, self.vocab_size)
        x = one_hot.to(self.linear.weight.dtype)
        hidden_states, last_hidden = self.rnn(x, hidden)
        logits = self.linear(hidden_states)
        return logits, last_hidden


def cases(rng):
    """With and without a hidden state, again on one module, and with each size at one."""

    def tokens(batch, steps, below=6):
        drawn = rng.integers(below, size=(batch, steps))
        drawn[0, 0] = below - 1
        return drawn

    def hidden(batch):
        return rng.normal(size=(1, batch, 4))

    sizes = 6, 4, random_params(rng, 4, 6)
    return [
        Case("no hidden state given", *sizes, [(tokens(3, 5), None)], driver=run_module),
        Case("a hidden state given", *sizes, [(tokens(3, 5), hidden(3))], driver=run_module),
        Case(
            "two calls on one module",
            *sizes,
            [(tokens(3, 5), None), (tokens(3, 5), None)],
            driver=run_module,
        ),
        Case("one time step", *sizes, [(tokens(3, 1), hidden(3))], driver=run_module),
        Case("one sequence", *sizes, [(tokens(1, 5), hidden(1))], driver=run_module),
        Case(
            "tokens among which the last word is missing",
            *sizes,
            [(tokens(2, 3, below=5), None)],
            driver=run_module,
        ),
        Case(
            "one hidden unit",
            *(5, 1, random_params(rng, 1, 5)),
            [(tokens(2, 3, below=5), None)],
            driver=run_module,
        ),
    ]


EXERCISE = Exercise(
    answer=RNN,
    cases=cases,
    returns=Module(),
    number="6.1",
    minutes=12,
    difficulty=2,
    points=4,
    hints=(
        "The module holds two layers: `self.rnn`, which turns a sequence of vectors into a "
        "sequence of hidden states, and `self.linear`, which turns each hidden state into C "
        "scores. `forward` gets integers, so it first has to make vectors of them. It returns "
        "the scores as they are, and the hidden state that `nn.RNN` hands back.",
        "`nn.RNN` returns two things: which of them has one entry for each time step, and which "
        "one is the state after the last step? Which axis does `nn.RNN` take for time unless it "
        "is told otherwise? What dtype does `F.one_hot` return, and what dtype do the weights "
        "have?",
        "when built: initialise the parent class, then make the two layers\n\n"
        "forward: tokens → one-hot vectors of width C, in the dtype of the weights\n\n"
        "→ recurrent layer, which also gets the hidden state → all states, last state\n\n"
        "→ linear layer on all states → logits; return them and the last state",
    ),
    mistakes=(
        Mistake(
            "batch-first-missing",
            "batch_first=True",
            "batch_first=False",
            "time runs along the batch axis",
            "a module whose nn.RNN takes the first axis for time",
            "Which axis of a tensor (B, T, C) does nn.RNN walk along, and what tells it so?",
        ),
        Mistake(
            "hidden-ignored",
            "self.rnn(x, hidden)",
            "self.rnn(x)",
            "the hidden state that is passed in has no effect",
            "a module that starts every call from zeros",
            "Where does hidden, the second argument of forward, enter the computation?",
        ),
        Mistake(
            "hidden-kept-on-self",
            "        hidden_states, last_hidden = self.rnn(x, hidden)\n",
            "        hidden = getattr(self, 'kept', None) if hidden is None else hidden\n"
            "        hidden_states, last_hidden = self.rnn(x, hidden)\n"
            "        self.kept = last_hidden.detach()\n",
            "one call's hidden state leaks into the next",
            "a module that starts where its last call ended",
            "From which state should a call start when it is given none, whatever came before?",
        ),
        Mistake(
            "softmax-in-forward",
            "logits = self.linear(hidden_states)",
            "logits = F.softmax(self.linear(hidden_states), dim=-1)",
            "the module returns probabilities, not logits",
            "a module that applies softmax to its scores",
            "F.cross_entropy applies softmax itself. What does it want to be given?",
        ),
        Mistake(
            "log-softmax-in-forward",
            "logits = self.linear(hidden_states)",
            "logits = F.log_softmax(self.linear(hidden_states), dim=-1)",
            "the module returns log-probabilities, not logits",
            "a module that applies log_softmax to its scores",
            "What does the linear layer give before anything is normalised?",
        ),
        Mistake(
            "second-tanh",
            "logits = self.linear(hidden_states)",
            "logits = self.linear(hidden_states.tanh())",
            "tanh is applied twice",
            "a module that applies tanh to what nn.RNN returns",
            "Has nn.RNN already applied its nonlinearity to the states it returns?",
        ),
        Mistake(
            "only-the-last-step",
            "logits = self.linear(hidden_states)",
            "logits = self.linear(hidden_states[:, -1])",
            "there are logits for the last time step only",
            "a module that reads out its last hidden state alone",
            "The loss asks for a prediction at every step. Which states does the linear layer "
            "have to see?",
        ),
        Mistake(
            "logits-flattened",
            "logits = self.linear(hidden_states)",
            "logits = self.linear(hidden_states).reshape(-1, self.vocab_size)",
            "batch and time are flattened into one axis",
            "a module that returns logits of shape (B*T, C)",
            "How many axes do the logits have in the docstring?",
        ),
        Mistake(
            "classes-before-time",
            "logits = self.linear(hidden_states)",
            "logits = self.linear(hidden_states).transpose(1, 2)",
            "the logits have their classes on axis 1",
            "a module that returns logits of shape (B, C, T)",
            "Which order of axes does the docstring promise, and who rearranges them for "
            "F.cross_entropy?",
        ),
        Mistake(
            "squeezed",
            "return logits, last_hidden",
            "return logits.squeeze(), last_hidden",
            "axes of length one disappear from the logits",
            "a module that squeezes its logits",
            "What is left of the shape (B, T, C) when B or T is one?",
        ),
        Mistake(
            "returns-all-states",
            "return logits, last_hidden",
            "return logits, hidden_states",
            "every hidden state is returned where the last one is wanted",
            "a module that returns the states of all time steps",
            "Which of the two things that nn.RNN returns can be passed back in as hidden?",
        ),
        Mistake(
            "last-hidden-without-layer-axis",
            "return logits, last_hidden",
            "return logits, last_hidden[0]",
            "the last hidden state has lost its first axis",
            "a module that returns a last hidden state of shape (B, H)",
            "What shape does nn.RNN want when this state is passed back in?",
        ),
        Mistake(
            "returned-in-another-order",
            "return logits, last_hidden",
            "return last_hidden, logits",
            "the hidden state comes first, the logits second",
            "a module that returns (last_hidden, logits)",
            "In which order does the docstring name the two results?",
        ),
        Mistake(
            "detached-states",
            "hidden_states, last_hidden = self.rnn(x, hidden)",
            "hidden_states, last_hidden = (h.detach() for h in self.rnn(x, hidden))",
            "no gradient reaches the recurrent layer",
            "a module that cuts the graph between its two layers",
            "Which call takes a tensor out of the graph that backward() walks?",
        ),
        Mistake(
            "relu",
            "batch_first=True",
            "nonlinearity='relu', batch_first=True",
            "the hidden units use relu instead of tanh",
            "a module whose nn.RNN has nonlinearity='relu'",
            "Which nonlinearity does the NumPy network use?",
        ),
        Mistake(
            "sizes-swapped-in-rnn",
            "nn.RNN(vocab_size, hidden_size,",
            "nn.RNN(hidden_size, vocab_size,",
            "the sizes of nn.RNN have changed places",
            "a module whose nn.RNN reads H numbers and keeps C",
            "How long is the vector that goes into nn.RNN at each step, and how long its state?",
        ),
        Mistake(
            "sizes-swapped-in-linear",
            "nn.Linear(hidden_size, vocab_size)",
            "nn.Linear(vocab_size, hidden_size)",
            "the sizes of nn.Linear have changed places",
            "a module whose nn.Linear reads C numbers and returns H",
            "What goes into the linear layer, and what should come out of it?",
        ),
        Mistake(
            "width-from-the-data",
            "F.one_hot(tokens, self.vocab_size)",
            "F.one_hot(tokens)",
            "the one-hot width depends on the tokens of the batch",
            "a module that lets F.one_hot guess the vocabulary size",
            "How wide is F.one_hot when the last word of the vocabulary is not in the batch?",
        ),
        Mistake(
            "one-hot-in-float32",
            "one_hot.to(self.linear.weight.dtype)",
            "one_hot.float()",
            "the one-hot vectors stay float32 when the module is float64",
            "a module that turns its tokens into float32, whatever its weights are",
            "What dtype do the weights have after model.double(), and where can forward read it?",
        ),
        Mistake(
            "one-hot-stays-integer",
            "one_hot.to(self.linear.weight.dtype)",
            "one_hot",
            "the one-hot vectors are integers",
            "a module that feeds int64 vectors to nn.RNN",
            "Which dtype does F.one_hot return, and which one do the weights have?",
        ),
        Mistake(
            "parent-not-initialised",
            "super().__init__()",
            "pass",
            "the parent class is never initialised",
            "a class that skips nn.Module's own __init__",
            "What has to run before nn.Module can keep track of layers?",
        ),
        Mistake(
            "hidden-not-returned",
            "return logits, last_hidden",
            "return logits",
            "the logits come back, the hidden state does not",
            "a module that returns its logits alone",
            "How many results does the docstring promise, and who gave you the second one?",
        ),
        Mistake(
            "time-first",
            "logits = self.linear(hidden_states)",
            "logits = self.linear(hidden_states).transpose(0, 1)",
            "time is the first axis of the logits",
            "a module that returns logits of shape (T, B, C)",
            "Which axis comes first in the docstring: the sequences or the steps?",
        ),
        Mistake(
            "relu-on-states",
            "logits = self.linear(hidden_states)",
            "logits = self.linear(hidden_states.relu())",
            "the states go through relu on their way to the logits",
            "a module with relu between its two layers",
            "What stands between h and W h + b_out in the NumPy network?",
        ),
        Mistake(
            "logits-detached",
            "return logits, last_hidden",
            "return logits.detach(), last_hidden",
            "no gradient reaches the module",
            "a module that takes its logits out of the graph",
            "Which calls take a tensor out of the graph that backward() walks?",
        ),
        Mistake(
            "lstm",
            "nn.RNN(",
            "nn.LSTM(",
            "self.rnn is an nn.LSTM",
            "a module built on nn.LSTM",
            "Which of torch's recurrent layers computes tanh(U x + V h + b)?",
        ),
        Mistake(
            "gru",
            "nn.RNN(",
            "nn.GRU(",
            "self.rnn is an nn.GRU",
            "a module built on nn.GRU",
            "Which of torch's recurrent layers computes tanh(U x + V h + b)?",
        ),
        Mistake(
            "linear-without-bias",
            "nn.Linear(hidden_size, vocab_size)",
            "nn.Linear(hidden_size, vocab_size, bias=False)",
            "the linear layer has no bias",
            "a module with bias=False in nn.Linear",
            "Where in the module does b_out live?",
        ),
        Mistake(
            "rnn-without-bias",
            "batch_first=True",
            "bias=False, batch_first=True",
            "the recurrent layer has no bias",
            "a module with bias=False in nn.RNN",
            "Where in the module does b_hidden live?",
        ),
        Mistake(
            "two-layers",
            "batch_first=True",
            "num_layers=2, batch_first=True",
            "the recurrent layer has two layers",
            "a module with num_layers=2",
            "How many matrices V does the NumPy network have?",
        ),
    ),
    incompatible=(
        # GRU and LSTM both refuse a nonlinearity.
        frozenset({"lstm", "relu"}),
        frozenset({"gru", "relu"}),
    ),
)
