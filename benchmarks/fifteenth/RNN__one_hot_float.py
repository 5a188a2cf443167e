# exercise: RNN
# right: no
# wrong: the one-hot input is float32 always, so that the module fails after .double()
# lines: 16
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        """Two layers: self.rnn, an nn.RNN, batch first, and self.linear, an nn.Linear."""
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def encode(self, tokens):
        return F.one_hot(tokens, num_classes=self.vocab_size).float()

    def forward(self, tokens, hidden=None):
        """(logits, last_hidden) for int64 tokens; hidden: (1, B, H), None for zeros."""
        states, last_hidden = self.rnn(self.encode(tokens), hidden)
        return self.linear(states), last_hidden
