# exercise: RNN
# right: no
# wrong: the last state is cut out of all states and has shape (B, H) in place of (1, B, H)
# lines: 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super(RNN, self).__init__()
        self.C = vocab_size
        self.rnn = nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.C).to(self.linear.weight.dtype)
        states, _ = self.rnn(x, hidden)
        last_hidden = states[:, -1, :]
        return self.linear(states), last_hidden
