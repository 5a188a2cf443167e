# exercise: RNN
# right: no
# wrong: keeps the last state in self and starts the next call there; and one_hot takes its width from the largest token of the batch
# lines: 14, 15, 17
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.hidden = None

    def forward(self, tokens, hidden=None):
        if hidden is None:
            hidden = self.hidden
        x = F.one_hot(tokens).to(self.linear.weight.dtype)
        states, last = self.rnn(x, hidden)
        self.hidden = last.detach()
        return self.linear(states), last
