# exercise: RNN
# right: no
# wrong: the hidden state that comes in is not handed to nn.RNN, it always starts from zeros
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        nn.Module.__init__(self)
        layers = {
            "rnn": nn.RNN(vocab_size, hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in layers.items():
            self.add_module(name, layer)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, num_classes=self.rnn.input_size)
        states, last = self.rnn(x.type_as(self.linear.weight))
        return self.linear(states), last
