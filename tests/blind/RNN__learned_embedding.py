# exercise: RNN
# right: no
# wrong: A trainable embedding layer stands in place of the one-hot vectors: the module has a third set of parameters, and weight_ih_l0 no longer multiplies the tokens themselves.
# lines: 9, 14
# name: learned-embedding
class RNN(nn.Module):
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
