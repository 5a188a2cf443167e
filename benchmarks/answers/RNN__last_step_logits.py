# exercise: RNN
# right: no
# wrong: two: only the last step's logits are returned, (B, C); the second value is all states, not the last one
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        dtype = next(self.parameters()).dtype
        states, last = self.rnn(F.one_hot(tokens, self.rnn.input_size).to(dtype), hidden)
        return self.linear(last[0]), states
