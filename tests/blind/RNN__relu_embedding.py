# exercise: RNN
# right: no
# wrong: an embedding in place of one-hot vectors and relu in place of tanh
# lines: 8, 9
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.embed = nn.Embedding(vocab_size, vocab_size)
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True, nonlinearity="relu")
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        states, last = self.rnn(self.embed(tokens), hidden)
        return self.linear(states), last
