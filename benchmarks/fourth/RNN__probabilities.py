# exercise: RNN
# right: no
# wrong: takes the network's output to be probabilities: a softmax is applied to the logits
# lines: 10, 15
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.softmax = nn.Softmax(dim=-1)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.rnn.input_size).type_as(self.linear.weight)
        h, last = self.rnn(x, hidden)
        return self.softmax(self.linear(h)), last
