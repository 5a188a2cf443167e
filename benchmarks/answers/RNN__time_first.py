# exercise: RNN
# right: no
# wrong: batch_first is missing, so nn.RNN takes the batch axis for time
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def _one_hot(self, tokens):
        return F.one_hot(tokens, self.linear.out_features).to(self.linear.weight.dtype)

    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self._one_hot(tokens), hidden)
        return self.linear(states), last
