# exercise: RNN
# right: no
# wrong: two faults: the width of the one-hot vectors is guessed from the tokens, and logarithms of probabilities come out in place of logits
# lines: 12, 14
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = F.one_hot(tokens)
        states, last_hidden = self.rnn(one_hot.type_as(self.linear.weight), hidden)
        return self.linear(states).log_softmax(dim=-1), last_hidden
