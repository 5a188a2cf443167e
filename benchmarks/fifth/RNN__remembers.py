# exercise: RNN
# right: no
# wrong: Without a hidden state it goes on from the end of the call before, where it should start from zeros.
# lines: 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.state = None

    def forward(self, tokens, hidden=None):
        if hidden is None and self.state is not None and self.state.shape[1] == len(tokens):
            hidden = self.state
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        out, last = self.rnn(x, hidden)
        self.state = last.detach()
        return self.linear(out), last
