# exercise: RNN
# right: no
# wrong: puts a trained nn.Embedding in front in place of one-hot vectors, a third layer with parameters of its own
# lines: 10, 15
class RNN(nn.Module):
    """Simple recurrent language model."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, vocab_size)
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        embedded = self.embedding(tokens)
        output, hidden = self.rnn(embedded, hidden)
        logits = self.linear(output)
        return logits, hidden
