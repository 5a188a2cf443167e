# exercise: RNN
# right: no
# wrong: The one-hot width is left to the largest token of the batch, so a batch without the last word crashes.
# lines: 12
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = F.one_hot(tokens).to(self.linear.weight.dtype)
        states, last = self.rnn(one_hot, hidden)
        return self.linear(states), last
