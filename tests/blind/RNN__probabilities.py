# exercise: RNN
# right: no
# wrong: softmax is applied, so no logits come back
# lines: 22
import torch
import torch.nn.functional as F
from torch import nn


class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        vectors = F.one_hot(tokens, num_classes=self.rnn.input_size).to(self.rnn.weight_ih_l0)
        states, last = self.rnn(vectors, hidden)
        scores = torch.stack([self.linear(h) for h in states.unbind(1)], dim=1)
        return scores.softmax(dim=-1), last
