# exercise: RNN
# right: yes
# wrong: one-hot vectors picked as rows of an identity, F.linear for the scores
# lines:
import torch
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        layers = {
            "rnn": nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in layers.items():
            self.add_module(name, layer)

    def _columns(self, tokens):
        weight = self.linear.weight
        return torch.eye(weight.shape[0], dtype=weight.dtype, device=weight.device)[tokens]

    def forward(self, tokens, hidden=None):
        every, last = self.rnn(self._columns(tokens), hidden)
        return F.linear(every, self.linear.weight, self.linear.bias), last
