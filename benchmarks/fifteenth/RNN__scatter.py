# exercise: RNN
# right: no
# wrong: batch_first is missing: the layer takes the rows of the batch for time steps
# lines: 12
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        """Two layers: self.rnn, an nn.RNN, batch first, and self.linear, an nn.Linear."""
        super(RNN, self).__init__()
        sizes = dict(input_size=vocab_size, hidden_size=hidden_size)
        self.rnn = nn.RNN(num_layers=1, nonlinearity="tanh", **sizes)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        """(logits, last_hidden) for int64 tokens; hidden: (1, B, H), None for zeros."""
        weight = self.rnn.weight_ih_l0
        x = weight.new_zeros(*tokens.shape, weight.size(1))
        x.scatter_(2, tokens.unsqueeze(2), 1)
        out, hidden = self.rnn(x, hidden)
        return self.linear(out), hidden
