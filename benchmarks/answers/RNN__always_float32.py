# exercise: RNN
# right: no
# wrong: one-hot vectors are made with .float(), so the module fails after .double() (forward)
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        states, last = self.rnn(F.one_hot(tokens, self.vocab_size).float(), hidden)
        return self.linear(states), last
