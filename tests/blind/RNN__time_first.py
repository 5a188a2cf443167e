# exercise: RNN
# right: no
# wrong: batch_first is forgotten, so the rows of the batch are taken for time steps
# lines: 15
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        states, last = self.rnn(x, hidden)
        return self.linear(states), last
