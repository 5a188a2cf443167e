# exercise: RNN
# right: yes
# wrong: one-hot by comparison, F.linear for the output
import torch
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(input_size=vocab_size, hidden_size=hidden_size, num_layers=1, batch_first=True)
        self.linear = nn.Linear(in_features=hidden_size, out_features=vocab_size)

    def forward(self, tokens, hidden=None):
        words = torch.arange(self.linear.out_features)
        x = (tokens[..., None] == words).to(self.linear.weight)
        states, last = self.rnn(x, hidden)
        return F.linear(states, self.linear.weight, self.linear.bias), last
