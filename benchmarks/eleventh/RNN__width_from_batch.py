# exercise: RNN
# right: no
# wrong: lets F.one_hot choose the width by the largest token of the batch, so a batch without the last word fails
# lines: 12
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)

    def forward(self, tokens, hidden=None):
        vectors = F.one_hot(tokens).type_as(self.linear.weight)
        states, last = self.rnn(vectors, hidden)
        return self.linear(states), last
