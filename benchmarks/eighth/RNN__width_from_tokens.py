# exercise: RNN
# right: no
# wrong: The width of the one-hot vectors is taken from the largest token that occurs, which fails when the last word of the vocabulary is not in the batch.
# lines: 12
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        vectors = F.one_hot(tokens).type_as(self.linear.weight)
        states, last = self.rnn(vectors, hidden)
        return self.linear(states), last
