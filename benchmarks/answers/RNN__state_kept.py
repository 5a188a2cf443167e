# exercise: RNN
# right: no
# wrong: the state is kept on self between calls and the next call without hidden goes on from it
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.state = None

    def forward(self, tokens, hidden=None):
        if hidden is not None:
            self.state = hidden
        elif self.state is not None and self.state.shape[1] != len(tokens):
            self.state = None
        x = F.one_hot(tokens, self.rnn.input_size).to(self.rnn.weight_ih_l0.dtype)
        states, self.state = self.rnn(x, self.state)
        self.state = self.state.detach()
        return self.linear(states), self.state
