"""Table of data: mistakes of RNN, edits of its answer. No answer, no cases."""

import torch

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "learned-embedding",
        "        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)\n"
        "        self.linear = nn.Linear(hidden_size, vocab_size)\n\n"
        "    def forward(self, tokens, hidden=None):\n"
        "        one_hot = F.one_hot(tokens, self.vocab_size)\n"
        "        x = one_hot.to(self.linear.weight.dtype)\n",
        "        self.embedding = nn.Embedding(vocab_size, vocab_size)\n"
        "        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)\n"
        "        self.linear = nn.Linear(hidden_size, vocab_size)\n\n"
        "    def forward(self, tokens, hidden=None):\n"
        "        x = self.embedding(tokens)\n",
        "the logits depend on a parameter that is in neither of the two layers",
        "a module with a trained nn.Embedding in place of one-hot vectors",
        "Which two layers does the stub name, and what is there to learn in a one-hot vector?",
    ),
    Mistake(
        "one-hot-steps-first",
        "x = one_hot.to(self.linear.weight.dtype)",
        "x = one_hot.to(self.linear.weight.dtype)\n"
        "        x = x.reshape(tokens.shape[1], tokens.shape[0], -1).transpose(0, 1)",
        "the one-hot vectors of different sequences and steps are mixed up",
        "a module that reshapes its one-hot vectors to (T, B, C) and then turns the first two axes",
        "When rows that go sequence by sequence are cut into T parts, what is in the first part?",
    ),
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
        "row-after-row",
        "hidden_states, last_hidden = self.rnn(x, hidden)",
        "state, outs, lasts = None if hidden is None else hidden[:, :1], [], []\n"
        "        for row in x:\n"
        "            out, state = self.rnn(row[None], state)\n"
        "            outs.append(out)\n"
        "            lasts.append(state)\n"
        "        hidden_states, last_hidden = torch.cat(outs), torch.cat(lasts, dim=1)",
        "each row starts in the state that the row above it ended in",
        "a module that reads its rows one after the other and never sets the state back",
        "What does the state of one sequence have to do with the next one in the batch?",
    ),
    Mistake(
        "state-never-carried",
        "hidden_states, last_hidden = self.rnn(x, hidden)",
        "steps = [self.rnn(x[:, t : t + 1], hidden) for t in range(x.shape[1])]\n"
        "        hidden_states = torch.cat([out for out, _ in steps], dim=1)\n"
        "        last_hidden = steps[-1][1]",
        "every step starts from the state that was passed in",
        "a module that calls nn.RNN step by step, each time with the first state",
        "Which state goes into step t: the first one, or the one that step t - 1 left?",
    ),
    Mistake(
        "detached-between-steps",
        "hidden_states, last_hidden = self.rnn(x, hidden)",
        "outs, last_hidden = [], hidden\n"
        "        for t in range(x.shape[1]):\n"
        "            out, last_hidden = self.rnn(x[:, t : t + 1], last_hidden)\n"
        "            last_hidden = last_hidden.detach()\n"
        "            outs.append(out)\n"
        "        hidden_states = torch.cat(outs, dim=1)",
        "no gradient goes from a step to the steps before it",
        "a module that walks over time itself and detaches the state after each step",
        "When the last prediction is wrong, how do the earlier steps get to know of it?",
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
        "hidden-kept-while-sizes-agree",
        "        hidden_states, last_hidden = self.rnn(x, hidden)\n",
        "        kept = getattr(self, 'kept', None)\n"
        "        if hidden is None and kept is not None and kept.shape[1] == len(tokens):\n"
        "            hidden = kept\n"
        "        hidden_states, last_hidden = self.rnn(x, hidden)\n"
        "        self.kept = last_hidden.detach()\n",
        "one call's hidden state leaks into a next one with as many sequences",
        "a module that starts where its last call ended, if that had the same B",
        "From which state should a call start when it is given none, whatever came before?",
    ),
    Mistake(
        "zeros-of-the-first-size",
        "        hidden_states, last_hidden = self.rnn(x, hidden)\n",
        "        if not hasattr(self, 'zeros'):\n"
        "            self.zeros = x.new_zeros(1, len(tokens), self.rnn.hidden_size)\n"
        "        hidden = self.zeros if hidden is None else hidden\n"
        "        hidden_states, last_hidden = self.rnn(x, hidden)\n",
        "the zero state is made once, for as many sequences as the first call had",
        "a module that keeps the zeros of its first call",
        "How many sequences does the next call hold, and for how many are your zeros?",
    ),
    Mistake(
        "given-state-kept",
        "        hidden_states, last_hidden = self.rnn(x, hidden)\n",
        "        self.kept = getattr(self, 'kept', None) if hidden is None else hidden\n"
        "        hidden_states, last_hidden = self.rnn(x, self.kept)\n",
        "a hidden state that was given once serves later calls that are given none",
        "a module that keeps the state it was given",
        "From which state should a call start when it is given none, whatever came before?",
    ),
    Mistake(
        "softmax-in-eval-mode",
        "logits = self.linear(hidden_states)",
        "logits = self.linear(hidden_states)\n"
        "        logits = logits if self.training else F.softmax(logits, dim=-1)",
        "in eval mode the module returns probabilities, not logits",
        "a module that applies softmax unless it is being trained",
        "Does the docstring say that the module returns something else after .eval()?",
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
        "logits-before-the-step",
        "        logits = self.linear(hidden_states)\n",
        "        first = x.new_zeros(1, len(tokens), self.rnn.hidden_size)\n"
        "        first = (first if hidden is None else hidden).transpose(0, 1)\n"
        "        logits = self.linear(torch.cat([first, hidden_states[:, :-1]], dim=1))\n",
        "each step's logits come from the state before the step",
        "a module whose output reads the states one step too early",
        "After which token should the network say what comes next?",
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
    Mistake(
        "tanh-on-logits",
        "logits = self.linear(hidden_states)",
        "logits = self.linear(hidden_states).tanh()",
        "the logits are squashed by tanh",
        "a module with tanh behind its linear layer",
        "How large can the probability of a token become if every logit lies between -1 and 1?",
    ),
    Mistake(
        "softmax-over-time",
        "logits = self.linear(hidden_states)",
        "logits = F.softmax(self.linear(hidden_states), dim=1)",
        "softmax is applied, and along time",
        "a module that applies softmax over the steps of its scores",
        "Does the docstring promise probabilities, and which numbers would have to sum to one?",
    ),
    Mistake(
        "last-state-batch-first",
        "return logits, last_hidden",
        "return logits, hidden_states[:, -1:]",
        "the last hidden state comes as (B, 1, H)",
        "a module that cuts the last step out of all states",
        "What shape does nn.RNN want when this state is passed back in, also with batch_first?",
    ),
)

INCOMPATIBLE = (
    # GRU and LSTM both refuse a nonlinearity.
    frozenset({"lstm", "relu"}),
    frozenset({"gru", "relu"}),
    # Logits that an embedding has part in are not shown, and at another size both crash alike.
    frozenset({"learned-embedding", "zeros-of-the-first-size"}),
    # Of the states, which come first then, no gradient is asked for.
    frozenset({"detached-states", "returned-in-another-order"}),
)

# What the edits use and the answer does not.
SCOPE = {"torch": torch}
