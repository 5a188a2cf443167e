# exercise: RNN
# right: no
# wrong: makes the zero state in float32 itself, which fails after .double(), and lays it out batch first
# lines: 14
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super(RNN, self).__init__()
        self.vocab_size = vocab_size
        self.hidden_size = hidden_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def init_hidden(self, batch_size):
        return torch.zeros(batch_size, 1, self.hidden_size)

    def forward(self, tokens, hidden=None):
        if hidden is None:
            hidden = self.init_hidden(tokens.shape[0])
        x = F.one_hot(tokens, num_classes=self.vocab_size).to(self.linear.weight.dtype)
        out, hidden = self.rnn(x, hidden)
        return self.linear(out), hidden
