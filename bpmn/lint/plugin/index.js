module.exports = {
  configs: {
    recommended: {
      rules: {
        contract: 'error'
      }
    }
  }
};
