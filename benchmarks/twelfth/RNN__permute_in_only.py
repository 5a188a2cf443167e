# exercise: RNN
# right: no
# wrong: The layer is built time first and the input is turned for it, but the states are never turned back.
# lines: 9, 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.n = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens.t(), self.n).type_as(self.linear.weight)
        out, h_n = self.rnn(x, hidden)
        return self.linear(out), h_n
