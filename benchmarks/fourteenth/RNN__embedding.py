# exercise: RNN
# right: no
# wrong: a learned embedding of width H stands in front, so the recurrent layer reads H numbers and not one-hot vectors of width C
# lines: 12, 13, 17
class RNN(nn.Module):
    """Simple character-level RNN."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.hidden_size = hidden_size
        self.embedding = nn.Embedding(vocab_size, hidden_size)
        self.rnn = nn.RNN(hidden_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        embedded = self.embedding(tokens)
        output, hidden = self.rnn(embedded, hidden)
        return self.linear(output), hidden
