# exercise: RNN
# right: no
# wrong: the zero state is made once, for as many sequences as the first call had
# lines: 15, 16
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.zeros = None

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        if self.zeros is None:
            self.zeros = x.new_zeros(1, len(tokens), self.rnn.hidden_size)
        states, last = self.rnn(x, self.zeros if hidden is None else hidden)
        return self.linear(states), last
