# exercise: RNN
# right: no
# wrong: the state that is passed in is not used
# lines: 20
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.C = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = F.one_hot(tokens, self.C).type_as(self.linear.weight)
        states, hidden = self.rnn(one_hot)
        return self.linear(states), hidden
