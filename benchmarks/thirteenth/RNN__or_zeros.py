# exercise: RNN
# right: no
# wrong: a hidden state that is passed in is tested with or, which a tensor refuses, and the width of the one-hot vectors is guessed from the tokens
# lines: 16, 17
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def start(self, batch, like):
        return like.new_zeros(1, batch, self.rnn.hidden_size)

    def forward(self, tokens, hidden=None):
        weight = self.linear.weight
        hidden = hidden or self.start(len(tokens), weight)
        steps = F.one_hot(tokens).to(weight.dtype)
        states, hidden = self.rnn(steps, hidden)
        return self.linear(states), hidden
