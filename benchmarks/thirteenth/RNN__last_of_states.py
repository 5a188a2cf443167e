# exercise: RNN
# right: no
# wrong: the last state is cut out of all states and has shape (B, 1, H), which is right for a single sequence only
# lines: 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight)
        states = self.rnn(x, hidden)[0]
        return self.linear(states), states[:, -1:]
