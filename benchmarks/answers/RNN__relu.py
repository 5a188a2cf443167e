# exercise: RNN
# right: no
# wrong: the recurrent layer is made with relu in place of tanh (nonlinearity)
import torch
from torch import nn


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        options = dict(batch_first=True, nonlinearity="relu")
        self.rnn = nn.RNN(vocab_size, hidden_size, **options)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = torch.zeros(*tokens.shape, self.rnn.input_size, dtype=self.linear.weight.dtype)
        one_hot.scatter_(-1, tokens.unsqueeze(-1), 1.0)
        states, last = self.rnn(one_hot, hidden)
        return self.linear(states), last
