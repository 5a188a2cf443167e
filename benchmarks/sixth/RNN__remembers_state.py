# exercise: RNN
# right: no
# wrong: the module keeps its last state and starts the next call from it when no hidden state is given
# lines: 14, 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.C = vocab_size
        self.state = None
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        if hidden is None and self.state is not None and self.state.size(1) == len(tokens):
            hidden = self.state
        x = F.one_hot(tokens, self.C).type_as(self.linear.weight)
        out, last = self.rnn(x, hidden)
        self.state = last.detach()
        return self.linear(out), last
