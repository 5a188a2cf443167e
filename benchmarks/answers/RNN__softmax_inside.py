# exercise: RNN
# right: no
# wrong: returns probabilities, a softmax is applied to the logits (forward)
import torch
from torch import nn


class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        eye = torch.eye(self.linear.out_features, dtype=self.linear.bias.dtype)
        states, last = self.rnn(eye[tokens], hidden)
        return torch.softmax(self.linear(states), dim=-1), last
