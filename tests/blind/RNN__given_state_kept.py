# exercise: RNN
# right: no
# wrong: a hidden state that was given serves later calls that are given none
# lines: 17, 18
# name: given-state-kept
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.h0 = None

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        if hidden is not None:
            self.h0 = hidden
        states, last = self.rnn(x, self.h0)
        return self.linear(states), last
