# exercise: RNN
# right: no
# wrong: the state is kept in the module and used when none is passed
# lines: 21
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.hidden = None

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.linear.out_features).to(self.linear.weight.dtype)
        if hidden is None and self.hidden is not None and self.hidden.shape[1] == len(tokens):
            hidden = self.hidden
        states, last = self.rnn(x, hidden)
        self.hidden = last.detach()
        return self.linear(states), last
