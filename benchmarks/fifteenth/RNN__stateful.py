# exercise: RNN
# right: no
# wrong: the module keeps its state from one call to the next, and gives probabilities instead of logits
# lines: 24, 25
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        """Two layers: self.rnn, an nn.RNN, batch first, and self.linear, an nn.Linear."""
        super().__init__()
        self.n_words = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.state = None

    def forward(self, tokens, hidden=None):
        """(logits, last_hidden) for int64 tokens; hidden: (1, B, H), None for zeros."""
        if hidden is not None:
            self.state = hidden
        elif self.state is not None and self.state.size(1) != len(tokens):
            self.state = None
        x = F.one_hot(tokens, self.n_words).to(self.linear.weight.dtype)
        out, last = self.rnn(x, self.state)
        self.state = last.detach()
        return F.softmax(self.linear(out), dim=-1), last
