# exercise: RNN
# right: no
# wrong: The starting zeros are made in float32 whatever the weights are, so a call without a state crashes after .double().
# lines: 19
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        """Two layers: self.rnn, an nn.RNN, batch first, and self.linear, an nn.Linear."""
        super().__init__()
        self.vocab_size, self.hidden_size = vocab_size, hidden_size
        self.rnn = nn.RNN(vocab_size, hidden_size, num_layers=1, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def init_hidden(self, batch_size):
        return torch.zeros(1, batch_size, self.hidden_size)

    def forward(self, tokens, hidden=None):
        """(logits, last_hidden) for int64 tokens; hidden: (1, B, H), None for zeros."""
        if hidden is None:
            hidden = self.init_hidden(tokens.size(0))
        x = F.one_hot(tokens, num_classes=self.vocab_size).type(self.rnn.weight_ih_l0.dtype)
        out, hidden = self.rnn(x, hidden)
        return self.linear(out), hidden
