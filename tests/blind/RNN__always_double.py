# exercise: RNN
# right: no
# wrong: converts everything to float64, which fails before .double()
# lines: 13
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.C = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.C).double()
        states, last = self.rnn(x, hidden)
        return self.linear(states), last
