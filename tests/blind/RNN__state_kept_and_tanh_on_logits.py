# exercise: RNN
# right: no
# wrong: keeps the hidden state between calls + tanh on the logits
# name: hidden-kept-while-sizes-agree, tanh-on-logits
import torch
import torch.nn as nn
import torch.nn.functional as F

class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.hidden_size = hidden_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        if hidden is None:
            hidden = getattr(self, "h", None)
            if hidden is not None and hidden.shape[1] != x.shape[0]:
                hidden = None
        out, hidden = self.rnn(x, hidden)
        self.h = hidden.detach()
        logits = torch.tanh(self.linear(out))
        return logits, hidden
