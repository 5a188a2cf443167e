# exercise: RNN
# right: no
# wrong: batch_first is missing, so nn.RNN takes the batch axis for time
# lines: 9
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        states, last_hidden = self.rnn(x, hidden)
        return self.linear(states), last_hidden
