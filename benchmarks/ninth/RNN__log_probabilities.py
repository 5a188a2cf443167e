# exercise: RNN
# right: no
# wrong: forward returns log-probabilities, normalised over the vocabulary, and not the logits as they are.
# lines: 10
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super(RNN, self).__init__()
        self.rnn = nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)
        self.head = lambda h: F.log_softmax(self.linear(h), dim=-1)

    def forward(self, tokens, hidden=None):
        dtype = self.rnn.weight_ih_l0.dtype
        one_hot = F.one_hot(tokens, num_classes=self.rnn.input_size).to(dtype)
        out, hidden = self.rnn(one_hot, hidden)
        return self.head(out), hidden
